// What an editor found when looking at the places where sources differ. Nothing is decided here: all values stand, and
// which is preferred is a rule. `claims` are those that took part when it was looked at; when another comes in, the
// conflict counts as not yet looked at again.
// Needs the scripts that make the claims. The ids are computed from what a conflict is about: xiaojuren conflicts
// prints them.

// Conflicts that a rule finds.
WITH [
  // Batch 2: Number of firms in a batch
  {id: 'conflict/85ae074ce0', finding: 'OPEN',
    claims: ['ftylfmcoqodvwbnn', 'i224dlmasn4mfz7e', 'q4inct56xb4pfrt6'],
    text: '1,584 follows from the total of MIIT for two batches; 1,744 stands in a list that was passed on, ' +
      '1,748 was publicised first, by two commercial pages. The loss of over 30% in the review of 2023 ' +
      'and the totals after batches 3 and 4 fit 1,584.'},
  // Batch 4: Number of firms in a batch
  {id: 'conflict/63c6597a39', finding: 'DIFFERENT_STAGE',
    claims: ['b5fl5725wj6dy4as', 'fiuf3yzycz43ptgm', 'huigpx2nfx3xxjxr', 't34srzncgdqy5szk', 'uuv5tjhchjq7vjkw'],
    text: '4,328 was told in September 2022, before all steps were done, and belongs to the total of 8,997. ' +
      '4,357 stands in a list that was passed on, and fits the review of 2025. 4,359 is given as ' +
      'publicised by one commercial page.'},
  // Batch 5: Number of firms in a batch
  {id: 'conflict/b8e7ae7f7e', finding: 'OPEN',
    claims: ['ctcjieiccva6sfcx', 'li7viho4rczf7vfk', 'rwwkjnnif7o7s726'],
    text: 'Two pages of 2023 have 3,671, which also the sum of 12,950 needs; one page of 2024 has 3,673, ' +
      'which its own sum of 15,970 needs.'},
  // 2022 National Conference on Development of Specialized and Sophisticated SMEs: Theme
  {id: 'conflict/4463aacdd5', finding: 'TRANSLATION',
    claims: ['5uxfxqsgskmpoydl', 'dwqizs3hrv32q5do', 'ipw7obahlt47oluy'],
    text: 'One theme in Chinese, in English and in the English of a machine.'},
  // 2024 Conference on Development of Specialized and Sophisticated SMEs: Theme
  {id: 'conflict/263a12744e', finding: 'TRANSLATION',
    claims: ['6ovijqvf2h55y4si', 'dzr7poh2vfqsq6as'],
    text: 'One theme in Chinese and in the Portuguese of a machine.'},
  // Jin Zhuanglong: Minister of Industry and Information Technology
  {id: 'conflict/33b179d67c', finding: 'DIFFERENT_DATE',
    claims: ['35zbg2zxlkabobf2', '4yg3sfv2uz5ere2o'],
    text: 'He was appointed on 2 September 2022. The earlier day is probably that on which he became party ' +
      'secretary.'},
  // Li Lecheng: Governor of Liaoning
  {id: 'conflict/3893f449c0', finding: 'DIFFERENT_DATE',
    claims: ['4l4wfqanifmj4ule', 'f5pcirh24wpk6utd', 'iji7owifod5u5qan', 'mfxtx5as2eok6cxd'],
    text: 'Wikipedia counts from the appointment as acting governor; the election followed on 23 January ' +
      '2022.'},
  // Li Lecheng: Governor of Liaoning
  {id: 'conflict/9724998080', finding: 'DIFFERENT_DATE',
    claims: ['4l4wfqanifmj4ule', 'il7pjuuyigzzaowo'],
    text: 'The resignation was accepted on 1 March 2025, the day after he took the next post.'},
  // Liu Xiaotao: Governor of Jiangsu
  {id: 'conflict/2f531ef637', finding: 'ERROR_IN_SOURCE',
    claims: ['3g3w2nlbwdkqdfy4', 'r4qt4u46hziz2t6m'],
    text: 'The file made by a machine contradicts itself: another of its rows has October 2025.'},
  // Wu Zhenglong: Secretary of the CPC Jiangsu Provincial Committee
  {id: 'conflict/52f3975667', finding: 'DIFFERENT_DATE',
    claims: ['72elbim6yfsehvgt', 'bjjsgz3xlzosgirq'],
    text: 'The appointment was announced on 19 October 2021; the other page may count from the decision.'},
  // Xiao Yaqing: Minister of Industry and Information Technology
  {id: 'conflict/39b256f2ec', finding: 'DIFFERENT_DATE',
    claims: ['5llhug53vkvlvioj', 'c6ggr7k55ylax74c'],
    text: 'The page ends the term on the day on which the investigation was reported; the removal was ' +
      'decided on 2 September 2022.'},
  // 14th Five-Year Plan for Promoting SME Development: Number of issuing bodies
  {id: 'conflict/8b077916ae', finding: 'OPEN',
    claims: ['gazqjhaav4ebnlbw', 'r6hfjd3rwyflfj5n', 'sopmqr2y2r3gnf6k'],
    text: '"MIIT together with 19 others" makes 20, "19 departments including MIIT" makes 19; the Chinese ' +
      'wording can be read both ways.'},
  // Notice on Supporting the High-quality Development of Specialised SMEs (2021): Firms to be lifted
  {id: 'conflict/3b11a77d56', finding: 'ERROR_IN_SOURCE',
    claims: ['bzge4h5ybgw6l2js', 'cf2en2rrtfgoxbmf'],
    text: 'A machine translation turned about ten thousand firms into ten million million.'},
  // Little giants: Invention patents of each firm
  {id: 'conflict/71899afe2c', finding: 'OPEN',
    claims: ['fs3h2gia6w3u5wdd', 'hh5n44ed3m6scqa3', 'mrgj4bn5ib2lfjtz'],
    text: 'Both are told of 2024, in July and in November 2025. 327,400 patents among 14,600 firms would be ' +
      '22.4.'},
  // Little giants: Number of little giants
  {id: 'conflict/0fa5e4c47a', finding: 'OPEN',
    claims: ['rgdtc4ygku2goq6q', 'yov22dhca64f6uzt'],
    text: '"Over 5,000" is told of the beginning of the plan, 2021; no total of batches equals it.'},
  // Little giants: Number of little giants
  {id: 'conflict/340692a7a6', finding: 'ERROR_IN_SOURCE',
    claims: ['5w223pdnb7ee3tso', 'ta42wfbdyufr633m'],
    text: 'The file made by a machine counts five batches and was out of date in 2025.'},
  // Little giants: Number of little giants
  {id: 'conflict/41cb0360d2', finding: 'DIFFERENT_SCOPE',
    claims: ['pza2sy27by7td2v5', 'y4dasf3hoolfgsui'],
    text: '15,970 are all firms ever publicised; 14,600 still have the title, after reviews.'},
  // Little giants: Number of little giants
  {id: 'conflict/634e5bb74c', finding: 'ROUNDING',
    claims: ['b4ebomwi2ymbiygn', 'dgu6vlkoq7vq75zp', 'yhwsro6iirk7fwjf', 'zji6snscwkivmn45'],
    text: '8,997 is nearly 9,000.'},
  // Little giants: Number of little giants
  {id: 'conflict/8c556ab892', finding: 'DIFFERENT_METHOD',
    claims: ['4plyr3rl2ajefrad', '5a5csuseukw25ahs', 'w5km4fqbruqd4kjq'],
    text: '12,950 is the sum of five lists, no firm taken off; the others are rounded down, one of them ' +
      'before the lists were final.'},
  // Little giants: Number of little giants
  {id: 'conflict/e0f4dcb9b7', finding: 'OPEN',
    claims: ['4i273dmqpg2f36ci', '4wylry7arml2ycnw', 'lp7yebz64hem6ina', 'rgdtc4ygku2goq6q'],
    text: '"Close to 5,000" is 4,762 rounded. "Over 5,000" is told of the beginning of the plan, 2021, and ' +
      'fits no total.'},
  // Specialised SMEs: Number of specialised SMEs
  {id: 'conflict/a87bb312eb', finding: 'ROUNDING',
    claims: ['quvvkva4iuvyvtci', 'tvoryldng5xqkyte'],
    text: '141,000 is over 140,000.'}
] AS rows
UNWIND rows AS row
MERGE (review:ConflictReview {id: row.id})
SET review += row, review.by = 'curators of the seed', review.at = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What no rule sets side by side: other subjects, other times, or a value that no source at hand states.
WITH [
  // Research intensity of all and of the listed
  {id: 'conflict/research-intensity', finding: 'DIFFERENT_SCOPE',
    claims: ['37t2lqiwcrw5h45b', 'kdm34fv3l37xwijc'],
    text: 'Over 7% is told of all little giants, by a page written by a machine; 10.4% of those that are ' +
      'listed.'},
  // How many are manufacturers
  {id: 'conflict/share-in-manufacturing', finding: 'DIFFERENT_METHOD',
    claims: ['lidc3wspgsqctmz3', 'rvnz72gtsl2eyjbl', 'zey4rh2lnnczkjhw'],
    text: '65% counts classes of the business register, 90% is the wording of officials and of the press.'},
  // Single champions and their rounds
  {id: 'conflict/single-champions', finding: 'ERROR_IN_SOURCE',
    claims: ['2ioihdnolnhs7b6g', 'hempbbwdsiz5japx', 'j6tmmzk7hsfqxoax', 'kj2oq56r6ceab2de'],
    text: 'A research institute counts 1,557 in eight rounds; a file made by a machine has over 1,500 in ' +
      'nine.'},
  // When the measures of 2026 were issued
  {id: 'conflict/measures-of-2026-issued', finding: 'ERROR_IN_SOURCE',
    claims: ['s4vzmbek2bu2mpak', 'x3gun4vbr3rovsqy'],
    text: 'A page written by a machine has 2024; other reports, of which no page is at hand, have 17 ' +
      'January 2026, and the measures are in force from 1 April 2026.'},
  // Share of the above-scale SMEs
  {id: 'conflict/share-of-above-scale-smes', finding: 'DIFFERENT_DATE',
    claims: ['4qr7rwh3kmwowt5i', 'leakekp5v6ydu4nq', 'vapmehqstzzlsi4z'],
    text: '3.5, 9.6 and 13.7% are told in November 2025; a vice minister is reported to have said about 3, ' +
      '6 and 9.7% of 2024, of which no page is at hand.'},
  // Shenzhen after batch 3
  {id: 'conflict/shenzhen-after-batch-3', finding: 'OPEN',
    claims: ['7avibnp3shv7e5df', 'cdiw3cgb3fm3di2a', 'v5giijtb3ty6t645'],
    text: '170 are reported after batch 3, but 35 of batches 1 and 2 and 134 of batch 3 make 169.'},
  // Days of the conference of 2022
  {id: 'conflict/days-of-the-conference-of-2022', finding: 'DIFFERENT_SCOPE',
    claims: ['3yfmauluilferb7o', 'uodfo6teploheccq'],
    text: 'The opening was on 8 September; a listing of MIIT gives both days of the conference.'},
  // Firms of batch 1 that passed the review
  {id: 'conflict/passed-review-of-batch-1', finding: 'OPEN',
    claims: ['fdtipeqfrjwc3yaj'],
    text: '142 is stated. 155 would make the total of 8,997 add up, but no source states it, so it is not ' +
      'in the graph.'}
] AS rows
UNWIND rows AS row
MERGE (review:ConflictReview {id: row.id})
SET review += row, review.by = 'curators of the seed', review.at = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

/** Words of which names are made, each in Chinese, in pinyin and where it has one in English. */
export interface Word {
  readonly zh: string;
  readonly pinyin: string;
  readonly en: string;
}

const words = (text: string): readonly Word[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [zh = '', pinyin = '', en = pinyin] = line.split('|');
      return { zh, pinyin, en };
    });

/** Syllables of brands; two or three make one. */
export const brandSyllables = words(`华|hua
新|xin
科|ke
中|zhong
天|tian
金|jin
恒|heng
瑞|rui
德|de
安|an
东|dong
海|hai
博|bo
通|tong
正|zheng
力|li
达|da
源|yuan
盛|sheng
宏|hong
创|chuang
智|zhi
信|xin
远|yuan
泰|tai
立|li
星|xing
龙|long
光|guang
邦|bang
凯|kai
奥|ao
康|kang
佳|jia
元|yuan
和|he
丰|feng
联|lian
旭|xu
晟|sheng
利|li
普|pu
亿|yi
伟|wei
航|hang
锐|rui
嘉|jia
永|yong
飞|fei
迈|mai`);

/** Trades. */
export const trades = words(`精密机械|Jingmi Jixie|Precision Machinery
新材料|Xin Cailiao|New Materials
电子科技|Dianzi Keji|Electronics
生物医药|Shengwu Yiyao|Biopharma
智能装备|Zhineng Zhuangbei|Intelligent Equipment
机器人|Jiqiren|Robotics
半导体|Bandaoti|Semiconductor
新能源|Xin Nengyuan|New Energy
汽车零部件|Qiche Lingbujian|Auto Parts
环保科技|Huanbao Keji|Environmental Technology
医疗器械|Yiliao Qixie|Medical Devices
光电技术|Guangdian Jishu|Optoelectronics
化工|Huagong|Chemicals
模具|Muju|Moulds
传感器|Chuanganqi|Sensors
信息技术|Xinxi Jishu|Information Technology
软件|Ruanjian|Software
轴承|Zhoucheng|Bearings
阀门|Famen|Valves
电缆|Dianlan|Cable
仪器仪表|Yiqi Yibiao|Instruments
特种合金|Tezhong Hejin|Special Alloys
纺织|Fangzhi|Textiles
食品|Shipin|Food
激光|Jiguang|Laser
航空设备|Hangkong Shebei|Aviation Equipment
船舶配套|Chuanbo Peitao|Marine Equipment
电机|Dianji|Motors
膜技术|Mo Jishu|Membrane Technology
数据服务|Shuju Fuwu|Data Services`);

/** Legal forms, the most frequent first. */
export const legalForms = words(`有限公司|Youxian Gongsi|Co., Ltd.
股份有限公司|Gufen Youxian Gongsi|Co., Ltd.
有限责任公司|Youxian Zeren Gongsi|Co., Ltd.
集团有限公司|Jituan Youxian Gongsi|Group Co., Ltd.`);

export const surnames = words(`王|Wang
李|Li
张|Zhang
刘|Liu
陈|Chen
杨|Yang
黄|Huang
赵|Zhao
吴|Wu
周|Zhou
徐|Xu
孙|Sun
马|Ma
朱|Zhu
胡|Hu
郭|Guo
何|He
林|Lin
罗|Luo
郑|Zheng
单|Shan
曾|Zeng
解|Xie
仇|Qiu`);

/** A syllable with a capital letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

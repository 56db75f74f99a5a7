// source/near-ids: up to three sources that somebody may have meant by an id that is unknown: the id begins alike, or
// id, publisher or title hold the words.
// $id text, as given. Column: id. Reads every source: thousands at most, and only after a miss.
WITH toLower($id) AS given, replace(toLower($id), 'source/', '') AS words
MATCH (source:Source)
WITH source.id AS id, words,
     reduce(same = 0, length IN range(8, size(given)) |
       CASE WHEN left(source.id, length) = left(given, length) THEN length ELSE same END) AS same,
     [text IN [source.id, source.publisher, source.title] WHERE toLower(text) CONTAINS words] AS holding
WHERE same >= 10 OR (size(words) >= 3 AND size(holding) > 0)
RETURN id ORDER BY size(holding) DESC, same DESC, id LIMIT 3

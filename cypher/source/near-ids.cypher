// source/near-ids: up to three ids of sources that share most of their beginning with an id that is unknown.
// $id text. Column: id. Reads every source: thousands at most, and only after a miss.
MATCH (source:Source)
WITH source.id AS id,
     reduce(same = 0, length IN range(8, size($id)) |
       CASE WHEN left(source.id, length) = left($id, length) THEN length ELSE same END) AS same
WHERE same >= 8
RETURN id ORDER BY same DESC, id LIMIT 3

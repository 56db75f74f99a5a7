// entity/find: one entity by id. $id id. Columns: id, name, nameZh. No row when it is unknown. Needs entity_id_unique.
MATCH (entity:Entity {id: $id})
RETURN entity.id AS id, entity.name AS name, entity.nameZh AS nameZh

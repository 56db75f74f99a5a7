// claim/now: the moment by the clock of the database, which all writers share. Column: now, in UTC.
RETURN localdatetime.statement('UTC') AS now

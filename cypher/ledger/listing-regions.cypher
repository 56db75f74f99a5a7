// ledger/listing-regions: the regions by which MIIT lists little giants. Column: id.
MATCH (region:ListingRegion)
RETURN region.id AS id ORDER BY id

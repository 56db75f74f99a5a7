// ledger/listing-regions: the regions by which MIIT lists little giants. Column: id.
// Reads all regions: 37.
MATCH (region:ListingRegion)
RETURN region.id AS id ORDER BY id

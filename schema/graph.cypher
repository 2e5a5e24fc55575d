// What the database guarantees. Applied at every start; safe to run twice. One statement ends with a semicolon.
// Emitted from the declarations in src/knowledge by `trade-graph emit-schema`; a test fails when it has drifted from them.
//
// Schema version: 1. Raised when the nodes, links or properties below change so that a backup of the graph before no longer fits.
//
// Nodes
//   (:Entity:Country)
//   (:Entity:BorderCrossing)
//   (:Entity:Port)
//   (:Entity:Agent:Official)
//   (:Entity:Agent:Organization)
//   (:Entity:Commodity)
//   (:Event)
//   (:Source)
//   (:Statement)
//   (:Claim)
//   (:DataPoint)
//   (:Observation)
//   (:Dataset)
//   (:Assessment) an editor's verdict on a claim
//   (:IngestRun) one run of a tool that wrote statements
//   (:Redirect) the id of a merged entity
//   (:Change) one entry of a history, linked by CHANGED to all that it changed
//   (:GraphState) what is known of the graph as a whole
//   (:Name) one folded spelling
//   (:ApiKey) a key that may write
//
// Links
//   (Country)-[:BORDERS]->(Country)
//   (BorderCrossing)-[:CONNECTS]->(Country)
//   (Port)-[:LIES_IN]->(Country)
//   (Official)-[:HELD_OFFICE {title, from}]->(Country|Organization)
//   (Organization)-[:BASED_IN]->(Country)
//   (Commodity)-[:PART_OF]->(Commodity)
//   (Agent)-[:TOOK_PART_IN]->(Event)
//   (Source)-[:PUBLISHED_BY]->(Organization)
//   (Agent)-[:MADE]->(Statement)
//   (Statement)-[:ACCORDING_TO {order}]->(Agent)
//   (Statement)-[:REPORTED_BY {order}]->(Agent)
//   (Statement)-[:STATED_IN]->(Source)
//   (Statement)-[:AT]->(Event)
//   (IngestRun)-[:WROTE]->(Statement)
//   (Statement)-[:CARRIES]->(Claim)
//   (Claim)-[:BETWEEN]->(Country)
//   (Claim)-[:FROM_COUNTRY]->(Country)
//   (Claim)-[:TO_COUNTRY]->(Country)
//   (Claim|Observation)-[:ON]->(DataPoint)
//   (Claim)-[:REPEATS]->(Claim)
//   (Claim)-[:CORRECTS]->(Claim)
//   (Claim)-[:SUPERSEDES]->(Claim)
//   (Claim)-[:DISPUTES]->(Claim)
//   (Claim)-[:VIA]->(BorderCrossing)
//   (Claim)-[:THROUGH]->(Port)
//   (Claim|DataPoint|Observation)-[:OF_COMMODITY]->(Commodity)
//   (Observation)-[:IN_DATASET]->(Dataset)
//   (Assessment)-[:ASSESSES]->(Claim)
//   (Assessment)-[:BASED_ON]->(Observation)
//   (Redirect)-[:REDIRECTS_TO]->(Entity)
//   (Name)-[:NAMES]->(Entity|Event|Source)
//
// Dates are ISO 8601 texts (2023-02-04): they sort as dates do, index as dates do, and travel without conversion.
// A Claim repeats the keys of its links (speakerId, sourceId, pair, and so on), so that each way of asking has an index that also sorts.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agent_id IF NOT EXISTS FOR (n:Agent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT border_crossing_id IF NOT EXISTS FOR (n:BorderCrossing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT port_id IF NOT EXISTS FOR (n:Port) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT official_id IF NOT EXISTS FOR (n:Official) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT commodity_id IF NOT EXISTS FOR (n:Commodity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_point_id IF NOT EXISTS FOR (n:DataPoint) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (n:Country) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT assessment_id IF NOT EXISTS FOR (n:Assessment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ingest_run_id IF NOT EXISTS FOR (n:IngestRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (n:GraphState) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_folded IF NOT EXISTS FOR (n:Name) REQUIRE n.folded IS UNIQUE;
CREATE CONSTRAINT api_key_sha256 IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.sha256 IS UNIQUE;

CREATE POINT INDEX border_crossing_location IF NOT EXISTS FOR (n:BorderCrossing) ON (n.location);
CREATE POINT INDEX port_location IF NOT EXISTS FOR (n:Port) ON (n.location);
CREATE INDEX source_published IF NOT EXISTS FOR (n:Source) ON (n.publishedOn, n.id);
CREATE INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.url);
CREATE INDEX statement_source IF NOT EXISTS FOR (n:Statement) ON (n.sourceId, n.position, n.id);
CREATE INDEX claim_said IF NOT EXISTS FOR (n:Claim) ON (n.saidOn, n.id);
CREATE INDEX claim_measure IF NOT EXISTS FOR (n:Claim) ON (n.measure, n.saidOn, n.id);
CREATE INDEX claim_topic IF NOT EXISTS FOR (n:Claim) ON (n.topic, n.saidOn, n.id);
CREATE INDEX claim_speaker IF NOT EXISTS FOR (n:Claim) ON (n.speakerId, n.saidOn, n.id);
CREATE INDEX claim_speaker_measure IF NOT EXISTS FOR (n:Claim) ON (n.speakerId, n.measure, n.saidOn, n.id);
CREATE INDEX claim_speaker_topic IF NOT EXISTS FOR (n:Claim) ON (n.speakerId, n.topic, n.saidOn, n.id);
CREATE INDEX claim_pair IF NOT EXISTS FOR (n:Claim) ON (n.pair, n.saidOn, n.id);
CREATE INDEX claim_pair_measure IF NOT EXISTS FOR (n:Claim) ON (n.pair, n.measure, n.saidOn, n.id);
CREATE INDEX claim_pair_topic IF NOT EXISTS FOR (n:Claim) ON (n.pair, n.topic, n.saidOn, n.id);
CREATE INDEX claim_source IF NOT EXISTS FOR (n:Claim) ON (n.sourceId, n.saidOn, n.id);
CREATE INDEX claim_source_measure IF NOT EXISTS FOR (n:Claim) ON (n.sourceId, n.measure, n.saidOn, n.id);
CREATE INDEX claim_data_point IF NOT EXISTS FOR (n:Claim) ON (n.dataPointId, n.saidOn, n.id);
CREATE INDEX claim_country1 IF NOT EXISTS FOR (n:Claim) ON (n.country1, n.saidOn, n.id);
CREATE INDEX claim_country2 IF NOT EXISTS FOR (n:Claim) ON (n.country2, n.saidOn, n.id);
CREATE INDEX claim_speaker_country IF NOT EXISTS FOR (n:Claim) ON (n.speakerCountry, n.saidOn, n.id);
CREATE INDEX claim_verdict IF NOT EXISTS FOR (n:Claim) ON (n.verdict, n.saidOn, n.id);
CREATE INDEX claim_outcome IF NOT EXISTS FOR (n:Claim) ON (n.outcome, n.saidOn, n.id);
CREATE INDEX claim_deviation IF NOT EXISTS FOR (n:Claim) ON (n.deviationPct, n.id);
CREATE INDEX claim_modality IF NOT EXISTS FOR (n:Claim) ON (n.modality, n.periodOrder, n.id);
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (n:Claim) ON EACH [n.words] OPTIONS { indexConfig: { `fulltext.analyzer`: "whitespace" } };
CREATE INDEX data_point_pair IF NOT EXISTS FOR (n:DataPoint) ON (n.pair, n.measure, n.periodStart);
CREATE INDEX data_point_spread IF NOT EXISTS FOR (n:DataPoint) ON (n.spreadPct, n.id);
CREATE INDEX data_point_pair_spread IF NOT EXISTS FOR (n:DataPoint) ON (n.pair, n.spreadPct, n.id);
CREATE INDEX data_point_forecast_spread IF NOT EXISTS FOR (n:DataPoint) ON (n.forecastSpreadPct, n.id);
CREATE INDEX data_point_pair_forecast_spread IF NOT EXISTS FOR (n:DataPoint) ON (n.pair, n.forecastSpreadPct, n.id);
CREATE INDEX observation_pair IF NOT EXISTS FOR (n:Observation) ON (n.pair, n.periodStart, n.id);
CREATE INDEX observation_period IF NOT EXISTS FOR (n:Observation) ON (n.periodStart, n.id);
CREATE INDEX claim_crossing IF NOT EXISTS FOR (n:Claim) ON (n.crossingId, n.saidOn, n.id);
CREATE INDEX claim_crossing_measure IF NOT EXISTS FOR (n:Claim) ON (n.crossingId, n.measure, n.saidOn, n.id);
CREATE INDEX claim_port IF NOT EXISTS FOR (n:Claim) ON (n.portId, n.saidOn, n.id);
CREATE INDEX claim_port_measure IF NOT EXISTS FOR (n:Claim) ON (n.portId, n.measure, n.saidOn, n.id);
CREATE INDEX claim_commodity IF NOT EXISTS FOR (n:Claim) ON (n.commodityId, n.saidOn, n.id);
CREATE INDEX claim_commodity_measure IF NOT EXISTS FOR (n:Claim) ON (n.commodityId, n.measure, n.saidOn, n.id);
CREATE INDEX change_on IF NOT EXISTS FOR (n:Change) ON (n.on, n.id);
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.words] OPTIONS { indexConfig: { `fulltext.analyzer`: "whitespace" } };

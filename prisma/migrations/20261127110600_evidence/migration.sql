-- Corrections and refusals before acceptance are few among the events, and the evidence for a phase asks for all of them.
CREATE INDEX "dossier_events_before_acceptance_idx" ON "dossier_events" ("dossier_id") INCLUDE ("kind", "reason_code")
  WHERE "kind" IN ('CORRECTION_REQUESTED', 'RECEPTION_REFUSED');


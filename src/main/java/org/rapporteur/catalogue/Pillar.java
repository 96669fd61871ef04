package org.rapporteur.catalogue;

/// The P's under which a report is written. Partnership stands with self-monitoring.
public enum Pillar {
  PROSECUTION,
  PROTECTION,
  PREVENTION,
  PARTNERSHIP
}

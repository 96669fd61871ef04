package org.rapporteur.catalogue;

/// A flow is counted over a period and adds up over periods; a stock is counted on a day and never
/// does.
public enum Nature {
  FLOW,
  STOCK
}

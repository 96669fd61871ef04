package org.rapporteur.workspace;

import java.util.Objects;
import java.util.Optional;

/// The office that publishes the report.
public record Office(String name, Optional<String> contact) {
  public Office {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(contact, "contact");
  }
}

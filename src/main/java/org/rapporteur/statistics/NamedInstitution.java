package org.rapporteur.statistics;

import java.util.Objects;

/// Which institution a finding speaks of. As a text it is the code that the settings use; a finding
/// in words prints its name, in every language.
///
/// @param code of the catalogue, such as `labour-inspectorate`
public record NamedInstitution(String code) {
  public NamedInstitution {
    Objects.requireNonNull(code, "code");
  }

  @Override
  public String toString() {
    return code;
  }
}

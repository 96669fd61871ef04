package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.report.ChangeReport;

/// What came of asking what would be if some facts were otherwise. Nothing is ever written.
public sealed interface WhatIf {

  /// The facts that are taken to be otherwise.
  ///
  /// @param settings each `key=value`
  /// @param file a YAML file of keys and values
  record Suppositions(List<String> settings, Optional<Path> file) {
    public Suppositions {
      settings = List.copyOf(settings);
      Objects.requireNonNull(file, "file");
    }
  }

  /// The two readings side by side.
  ///
  /// @param outcomes whether an outcome was changed, which is for understanding and no plan
  record Done(Scored scored, ChangeReport change, boolean outcomes) implements WhatIf {
    public Done {
      Objects.requireNonNull(scored, "scored");
      Objects.requireNonNull(change, "change");
    }
  }

  /// A supposition that cannot be understood.
  record Misunderstood(DiagnosticReport problems) implements WhatIf {
    public Misunderstood {
      Objects.requireNonNull(problems, "problems");
    }
  }

  record DataHasErrors(Checked checked) implements WhatIf {
    public DataHasErrors {
      Objects.requireNonNull(checked, "checked");
    }
  }

  record Refused(Refusal refusal) implements WhatIf {
    public Refused {
      Objects.requireNonNull(refusal, "refusal");
    }
  }
}

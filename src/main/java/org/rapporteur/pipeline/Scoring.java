package org.rapporteur.pipeline;

import java.util.Objects;

/// What came of scoring: the scored data, errors in the data, or a refusal.
public sealed interface Scoring {

  record Done(Scored scored) implements Scoring {
    public Done {
      Objects.requireNonNull(scored, "scored");
    }
  }

  record DataHasErrors(Checked checked) implements Scoring {
    public DataHasErrors {
      Objects.requireNonNull(checked, "checked");
    }
  }

  record Refused(Refusal refusal) implements Scoring {
    public Refused {
      Objects.requireNonNull(refusal, "refusal");
    }
  }
}

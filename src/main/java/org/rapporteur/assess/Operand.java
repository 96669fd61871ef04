package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Series;

/// A fact that a test read. `role` says what it was to the test, such as `now`, `before`, `part`,
/// `whole`, and names a text of the bundle.
public sealed interface Operand {

  String role();

  /// A figure, with the observation it came from where there was one.
  record Figure(String role, Series series, Measure measure, Optional<Observation> observation)
      implements Operand {
    public Figure {
      Objects.requireNonNull(series, "series");
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(observation, "observation");
    }
  }

  /// An answer, or none.
  record Reply(String role, String question, Optional<Answer> answer) implements Operand {
    public Reply {
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(answer, "answer");
    }
  }

  /// A prescribed punishment.
  record Law(String role, Offence offence) implements Operand {
    public Law {
      Objects.requireNonNull(offence, "offence");
    }
  }

  /// A request of the State Department.
  record Request(String role, DataRequest request) implements Operand {
    public Request {
      Objects.requireNonNull(request, "request");
    }
  }

  /// A number that the engine worked out, such as the share of two figures.
  record Computed(String role, BigDecimal value, Threshold.Unit unit) implements Operand {
    public Computed {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(unit, "unit");
    }
  }

  /// One arrow: how a figure moved; empty where it is not shown.
  record Movement(String role, Optional<Direction> moved, boolean good, boolean notShown)
      implements Operand {
    public Movement {
      Objects.requireNonNull(moved, "moved");
    }
  }

  /// The rating of a part, of a criterion, or of a standard.
  record Finding(String role, String id, Rating rating) implements Operand {
    public Finding {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(rating, "rating");
    }
  }
}

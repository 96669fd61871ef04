package org.rapporteur.statistics;

import java.time.LocalDate;
import java.util.Objects;

/// The reply to a question.
public sealed interface Reply {

  record YesNo(boolean yes) implements Reply {}

  /// One code of the question's list of choices.
  record Choice(String code) implements Reply {
    public Choice {
      Objects.requireNonNull(code, "code");
    }
  }

  /// How something moved against the year before.
  record Moved(Direction direction) implements Reply {
    public Moved {
      Objects.requireNonNull(direction, "direction");
    }
  }

  record OnDate(LocalDate date) implements Reply {
    public OnDate {
      Objects.requireNonNull(date, "date");
    }
  }

  /// Words that no rule reads; they are shown.
  record Words(String text) implements Reply {
    public Words {
      Objects.requireNonNull(text, "text");
    }
  }

  /// No reply, and why.
  record None(MissingReason reason) implements Reply {
    public None {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /// The question does not arise.
  record NotApplicable() implements Reply {}
}

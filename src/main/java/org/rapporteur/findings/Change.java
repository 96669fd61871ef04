package org.rapporteur.findings;

import java.util.Objects;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Series;

/// One fact that is taken to be otherwise than the record says.
public sealed interface Change {

  /// A figure of the year, or of the year before.
  record Figure(Series series, boolean lastYear, Measure measure) implements Change {
    public Figure {
      Objects.requireNonNull(series, "series");
      Objects.requireNonNull(measure, "measure");
    }
  }

  /// An answer.
  record Reply(String question, org.rapporteur.statistics.Reply reply) implements Change {
    public Reply {
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(reply, "reply");
    }
  }

  /// What came of a request of the State Department; it takes the place of every request for the
  /// same data.
  record Request(DataRequest request) implements Change {
    public Request {
      Objects.requireNonNull(request, "request");
    }
  }

  /// An offence on the books; it takes the place of the one with its id.
  record Law(Offence offence) implements Change {
    public Law {
      Objects.requireNonNull(offence, "offence");
    }
  }
}

package org.rapporteur.i18n;

import java.util.Optional;

/// Who, speaking the language from home, read a translation. Until then it says of itself that
/// nobody did.
public final class Reviews {

  private Reviews() {}

  /// The name and day of a review, from `i18n/reviews.properties`; English was written, not
  /// translated.
  public static Optional<String> of(Language language, String bundle) {
    String review = Messages.reviews().getProperty(bundle + "." + language.tag(), "");
    return Optional.of(review.strip()).filter(text -> !text.isEmpty());
  }

  /// Whether a translation must say that nobody reviewed it.
  public static boolean missing(Language language, String bundle) {
    return language != Language.ENGLISH && of(language, bundle).isEmpty();
  }
}

package org.rapporteur.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.Set;
import java.util.TreeSet;

/// What a program picks up from where and when it runs. Were a stage to read it, the same input
/// would not give the same bytes; so it is read in `cli` alone and handed on as a value.
final class Ambience {
  /// Methods, constructors (`<init>`) and fields, by owner and name.
  private static final Set<String> BANNED =
      Set.of(
          "java.io.File.createTempFile",
          "java.lang.Math.random",
          "java.lang.System.console",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.err",
          "java.lang.System.exit",
          "java.lang.System.getProperties",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.System.in",
          "java.lang.System.nanoTime",
          "java.lang.System.out",
          "java.lang.Throwable.printStackTrace",
          "java.security.SecureRandom.<init>",
          "java.text.DateFormat.getDateInstance",
          "java.text.NumberFormat.getInstance",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.ZoneId.systemDefault",
          "java.time.ZonedDateTime.now",
          "java.util.Calendar.getInstance",
          "java.util.Locale.getDefault",
          "java.util.Locale.setDefault",
          "java.util.Random.<init>",
          "java.util.TimeZone.getDefault",
          "java.util.TimeZone.setDefault",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current",
          "com.ibm.icu.util.ULocale.getDefault",
          "com.ibm.icu.util.TimeZone.getDefault");

  /// These read the default locale or the clock only in the form without an argument for it.
  private static final Set<String> BANNED_FORMS =
      Set.of(
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.util.Date.<init>()",
          "java.util.Scanner.<init>(java.io.InputStream)");

  private Ambience() {}

  /// One line for each place outside `cli` that reads or sets it, in alphabetic order.
  static Set<String> uses(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      if (!type.getPackageName().equals("org.rapporteur.cli")) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (banned(access)) {
            found.add(access.getDescription());
          }
        }
      }
    }
    return found;
  }

  private static boolean banned(JavaAccess<?> access) {
    String full = access.getTarget().getFullName();
    String name = full.contains("(") ? full.substring(0, full.indexOf('(')) : full;
    boolean ownSubclass = access instanceof JavaConstructorCall && extendsTarget(access);
    return !ownSubclass && (BANNED.contains(name) || BANNED_FORMS.contains(full));
  }

  /// A subclass of our own may be as repeatable as it likes; it is judged by what it calls.
  private static boolean extendsTarget(JavaAccess<?> access) {
    return access
        .getOriginOwner()
        .getRawSuperclass()
        .map(parent -> parent.getName().equals(access.getTargetOwner().getName()))
        .orElse(false);
  }
}

package org.rapporteur.pipeline;

import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.pipeline.CollectionDesk.Desk;
import org.rapporteur.render.json.JsonText;

/// The collection of a report year as JSON: for scripts, without a figure in it.
public final class DeskJson {
  private DeskJson() {}

  public static byte[] render(CollectionDesk collection) {
    return JsonText.object(json -> {
      json.number("reportYear", collection.reportYear());
      json.objects("institutions", collection.desks(), desk -> desk(json, desk));
      json.objects(
          "strays",
          collection.strays(),
          stray -> {
            json.text("code", stray.code().id());
            json.text("file", stray.location().file());
          });
    });
  }

  private static void desk(JsonText json, Desk desk) {
    json.text("institution", desk.institution());
    json.text("state", desk.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.flag("formWritten", desk.form().isPresent());
    json.text("language", desk.language().orElse(""));
    json.objects(
        "received",
        desk.received(),
        form -> {
          json.text("file", form.file());
          json.text("asOf", form.asOf().map(LocalDate::toString).orElse(""));
          json.text("signedBy", form.signedBy().orElse(""));
          json.text("signedOn", form.signedOn().map(LocalDate::toString).orElse(""));
        });
    json.texts("listed", desk.listed());
    json.number("errors", desk.errors().size());
    json.number("warnings", desk.warnings().size());
    json.number("open", desk.open());
  }
}

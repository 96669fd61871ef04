package org.rapporteur.render.xhtml;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/// The template engine, shut in: templates see maps, lists, strings and truth values, create no
/// object, read no file outside their folder, and end.
final class Templates {
  private static final String BUNDLED = "/templates";

  static {
    silenceEngine();
  }

  private final TemplateLoader loader;
  private final Configuration engine;
  private final Duration deadline;
  private final int limit;
  private final Set<String> checked = new HashSet<>();

  /// @param folder templates that win over the bundled ones of the same name
  /// @param deadline how long one document may take
  /// @param limit most characters of one document
  Templates(Optional<Path> folder, Duration deadline, int limit) {
    this.loader = loader(folder);
    this.engine = engine(loader);
    this.deadline = deadline;
    this.limit = limit;
  }

  /// The engine logs nothing, as its exceptions reach us; asked first, it does not search every jar
  /// for logging libraries, which takes longer than writing a page.
  @SuppressWarnings("deprecation") // The only other way is a system property.
  private static void silenceEngine() {
    try {
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no library is needed for no logging", e);
    }
  }

  private static TemplateLoader loader(Optional<Path> folder) {
    ClassTemplateLoader bundled = new ClassTemplateLoader(Templates.class, BUNDLED);
    if (folder.isEmpty()) {
      return bundled;
    }
    try {
      // Refuses symbolic links that lead out of the folder.
      TemplateLoader own = new FileTemplateLoader(folder.get().toRealPath().toFile());
      return new MultiTemplateLoader(new TemplateLoader[] {own, bundled});
    } catch (IOException e) {
      throw new TemplateRefusedException("no folder of templates: " + folder.get(), e);
    }
  }

  private static Configuration engine(TemplateLoader loader) {
    Configuration c = new Configuration(Configuration.VERSION_2_3_34);
    c.setTemplateLoader(loader);
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    c.setLocalizedLookup(false);
    c.setLocale(Locale.ROOT);
    c.setNumberFormat("computer");
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    c.setDefaultEncoding("UTF-8");
    // For whatever is not named .ftlh, which escapes as HTML by itself.
    c.setOutputFormat(XMLOutputFormat.INSTANCE);
    c.setRecognizeStandardFileExtensions(true);
    c.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    // A template once checked is never read again: neither dropped from memory nor reloaded.
    c.setCacheStorage(new StrongCacheStorage());
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return c;
  }

  /// What a template writes for a model of maps, lists, strings and truth values.
  ///
  /// @throws TemplateRefusedException when the template is missing, wrong, unsafe or does not end
  String process(String name, Map<String, ?> model) {
    Template template = checked(name);
    BoundedWriter out = new BoundedWriter(limit);
    Run run = new Run(template, model, out);
    // A thread of its own, so that the deadline interrupts the template and nobody else.
    Thread thread = Thread.ofPlatform().daemon().name("template " + name).unstarted(run);
    thread.start();
    try {
      if (!thread.join(deadline)) {
        thread.interrupt();
        throw new TemplateRefusedException(
            name + ": not done after " + deadline.toSeconds() + " seconds");
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new TemplateRefusedException(name + ": interrupted", e);
    }
    run.refuseFailure(name);
    return out.toString();
  }

  /// The text of a file beside the templates, such as a style sheet.
  String text(String name) {
    try {
      Object source = loader.findTemplateSource(name);
      if (source == null) {
        throw new TemplateRefusedException(name + ": not found among the templates");
      }
      try (Reader reader = loader.getReader(source, "UTF-8")) {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
      } finally {
        loader.closeTemplateSource(source);
      }
    } catch (IOException e) {
      throw new TemplateRefusedException(name + ": " + e.getMessage(), e);
    }
  }

  /// Reads a template and all its parts, so that a fault shows before any work is done.
  ///
  /// @throws TemplateRefusedException when one is missing, wrong or unsafe
  void require(String name) {
    checked(name);
  }

  private synchronized Template checked(String name) {
    Template template = load(name);
    if (checked.add(name)) {
      try {
        for (String part : TemplateLint.parts(template)) {
          checked(full(name, part));
        }
      } catch (TemplateRefusedException e) {
        checked.remove(name);
        throw e;
      }
      _CoreAPI.addThreadInterruptedChecks(template);
    }
    return template;
  }

  /// A name relative to the folder of the template in which it stands.
  private static String full(String base, String part) {
    return base.substring(0, base.lastIndexOf('/') + 1) + part;
  }

  private Template load(String name) {
    try {
      return engine.getTemplate(name);
    } catch (TemplateNotFoundException e) {
      throw new TemplateRefusedException(name + ": not found among the templates", e);
    } catch (ParseException e) {
      throw new TemplateRefusedException(
          name + ", line " + e.getLineNumber() + ": " + e.getEditorMessage(), e);
    } catch (IOException | SecurityException e) {
      throw new TemplateRefusedException(name + ": " + e.getMessage(), e);
    }
  }

  /// One run of a template and how it ended.
  private static final class Run implements Runnable {
    private final Template template;
    private final Map<String, ?> model;
    private final BoundedWriter out;
    private Throwable failure;

    Run(Template template, Map<String, ?> model, BoundedWriter out) {
      this.template = template;
      this.model = model;
      this.out = out;
    }

    @Override
    public void run() {
      try {
        template.process(model, out);
      } catch (TemplateException | IOException | RuntimeException | StackOverflowError e) {
        failure = e;
      }
    }

    void refuseFailure(String name) {
      switch (failure) {
        case null -> {
          // It ended well.
        }
        case StackOverflowError e ->
            throw new TemplateRefusedException(name + ": macros call each other without end", e);
        case TemplateException e ->
            throw new TemplateRefusedException(
                "%s, line %s: %s"
                    .formatted(
                        e.getTemplateSourceName() == null ? name : e.getTemplateSourceName(),
                        e.getLineNumber() == null ? "?" : e.getLineNumber().toString(),
                        e.getMessageWithoutStackTop()),
                e);
        default -> throw new TemplateRefusedException(name + ": " + failure.getMessage(), failure);
      }
    }
  }
}

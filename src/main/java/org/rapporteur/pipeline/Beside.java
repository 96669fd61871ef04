package org.rapporteur.pipeline;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// A piece of work on a thread of its own, beside what needs its result later.
final class Beside<T> {
  private final FutureTask<T> task;

  private Beside(FutureTask<T> task) {
    this.task = task;
  }

  static <T> Beside<T> start(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    // A command that is refused meanwhile does not wait for it.
    Thread.ofPlatform().daemon().start(task);
    return new Beside<>(task);
  }

  /// The result, when it is there. What the work threw is thrown here.
  T result() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error problem) {
        throw problem;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

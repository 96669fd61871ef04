package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void theWorkIsDoneOnAnotherThreadBeforeItsResultIsAskedFor() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Beside<Thread> work =
        Beside.start(() -> {
          done.countDown();
          return Thread.currentThread();
        });

    done.await();
    assertThat(work.result()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void whatTheWorkThrewIsThrownWhereItsResultIsAskedFor() {
    IllegalArgumentException refused = new IllegalArgumentException("no such folder");
    Beside<String> refusing =
        Beside.start(() -> {
          throw refused;
        });
    Beside<String> failing =
        Beside.start(() -> {
          throw new OutOfMemoryError("made up");
        });

    assertThatThrownBy(refusing::result).isSameAs(refused);
    assertThatThrownBy(failing::result).isInstanceOf(OutOfMemoryError.class);
  }
}

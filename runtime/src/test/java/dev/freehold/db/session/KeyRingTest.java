package dev.freehold.db.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.freehold.db.error.FreeholdException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** When an issuer's keys are fetched, by a clock that the test turns. */
class KeyRingTest {
    private static final VerificationKey KEY = new VerificationKey(new SecretKeySpec(new byte[32], "x"), Set.of("x"));

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1000); // System.nanoTime may be anything
    private Supplier<Map<String, VerificationKey>> issuer = () -> Map.of("a", KEY);
    private int fetched;
    private final KeyRing ring = new KeyRing(
            () -> {
                fetched++;
                return issuer.get();
            },
            clock::get);

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private void fail() {
        issuer = () -> {
            throw new FreeholdException("down");
        };
    }

    private boolean has(String id) {
        return ring.find(id).isPresent();
    }

    @Test
    void knownKeysAreFetchedEveryFiveMinutes() {
        assertThat(has("a")).isTrue();
        pass(KeyRing.FRESH.minusNanos(1));
        assertThat(has("a")).isTrue();
        assertThat(fetched).isEqualTo(1);
        pass(Duration.ofNanos(1));
        assertThat(has("a")).isTrue();
        assertThat(fetched).isEqualTo(2);
        issuer = Map::of;
        pass(KeyRing.FRESH);
        assertThat(has("a")).as("a key that the issuer withdrew").isFalse();
    }

    @Test
    void unknownKeysHaveThemFetchedButNotForEveryMadeUpId() {
        assertThat(has("b")).isFalse();
        assertThat(has("c")).isFalse();
        assertThat(has(null)).isFalse();
        assertThat(fetched).isEqualTo(1);
        issuer = () -> Map.of("a", KEY, "b", KEY);
        pass(KeyRing.PAUSE.minusNanos(1));
        assertThat(has("b")).isFalse();
        pass(Duration.ofNanos(1));
        assertThat(has("b")).isTrue();
        assertThat(fetched).isEqualTo(2);
    }

    @Test
    void oldKeysServeForAnHourWhileTheIssuerIsDown() {
        assertThat(has("a")).isTrue();
        fail();
        pass(KeyRing.FRESH);
        List<String> logged = Logged.during(() -> assertThat(has("a")).isTrue());
        assertThat(logged).singleElement().asString().contains("down");
        assertThat(has("a")).isTrue();
        assertThat(has("b")).isFalse();
        assertThat(fetched).as("not within the pause").isEqualTo(2);
        pass(KeyRing.USABLE.minus(KeyRing.FRESH).minusNanos(1));
        assertThat(has("a")).isTrue();
        pass(Duration.ofNanos(1));
        assertThatExceptionOfType(FreeholdException.class)
                .isThrownBy(() -> has("a"))
                .withMessageContaining("down");
    }

    @Test
    void whileThereAreNoKeysTheIssuerIsAskedNowAndThen() {
        fail();
        for (int i = 0; i < 10; i++) {
            assertThatExceptionOfType(FreeholdException.class).isThrownBy(() -> has("a"));
        }
        assertThat(fetched).isEqualTo(1);
        issuer = () -> Map.of("a", KEY);
        pass(KeyRing.PAUSE_AFTER_FAILURE);
        assertThat(has("a")).isTrue();
    }

    @Test
    void aSlowIssuerStopsNobodyWhoseKeyIsKnown() throws Exception {
        assertThat(has("a")).isTrue();
        pass(KeyRing.FRESH);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        issuer = () -> {
            asked.countDown();
            await(answer);
            return Map.of("a", KEY);
        };
        List<Boolean> late = new ArrayList<>();
        Thread waiting = new Thread(() -> late.add(has("a")));
        waiting.start();
        await(asked);
        assertThat(has("a")).isTrue();
        assertThat(late).isEmpty();
        answer.countDown();
        waiting.join(10_000);
        assertThat(late).containsExactly(true);
        assertThat(fetched).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

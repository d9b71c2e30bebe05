package dev.freehold.db.session;

import dev.freehold.db.error.FreeholdException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An issuer's keys by their ids, kept for some minutes. An unknown id has them fetched anew, as the issuer may have
 * made a key since, but not for every made-up id. Where they cannot be fetched, the old ones serve for an hour.
 */
final class KeyRing implements KeySource {
    static final Duration FRESH = Duration.ofMinutes(5);
    static final Duration USABLE = Duration.ofHours(1);
    static final Duration PAUSE = Duration.ofSeconds(30);
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(KeyRing.class.getName());

    private record Keys(Map<String, VerificationKey> byId, long fetchedAt) {
        private Optional<VerificationKey> find(String id) {
            return Optional.ofNullable(byId.get(id));
        }
    }

    private final Supplier<Map<String, VerificationKey>> fetch;
    private final LongSupplier nanos;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Keys keys;

    /** Guarded by the lock, as is the failure. */
    private long nextFetch;

    private String failure = "";

    KeyRing(Supplier<Map<String, VerificationKey>> fetch) {
        this(fetch, System::nanoTime);
    }

    KeyRing(Supplier<Map<String, VerificationKey>> fetch, LongSupplier nanos) {
        this.fetch = fetch;
        this.nanos = nanos;
        this.nextFetch = nanos.getAsLong();
        this.keys = new Keys(Map.of(), nextFetch - USABLE.toNanos());
    }

    @Override
    public Optional<VerificationKey> find(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        Keys known = keys;
        boolean has = known.byId().containsKey(id);
        if (has && isYounger(known, FRESH)) {
            return known.find(id);
        }
        if (!has || !isYounger(known, USABLE)) {
            fetching.lock();
        } else if (!fetching.tryLock()) {
            return known.find(id); // somebody else is fetching already, and this key is good enough meanwhile
        }
        try {
            return current(id).find(id);
        } finally {
            fetching.unlock();
        }
    }

    /** Fetches if that may help and the pause is over. */
    private Keys current(String id) {
        boolean good = isYounger(keys, FRESH) && keys.byId().containsKey(id);
        if (!good && nanos.getAsLong() - nextFetch >= 0) {
            fetch();
        }
        if (!isYounger(keys, USABLE)) {
            throw new FreeholdException("the keys by which JWTs are checked cannot be had: " + failure);
        }
        return keys;
    }

    private void fetch() {
        Duration pause = PAUSE_AFTER_FAILURE;
        try {
            keys = new Keys(Map.copyOf(fetch.get()), nanos.getAsLong());
            pause = PAUSE;
        } catch (FreeholdException e) { // its message has no secrets
            failure = String.valueOf(e.getMessage());
            LOG.log(System.Logger.Level.WARNING, "the keys by which JWTs are checked were not refreshed: {0}", failure);
        } finally {
            nextFetch = nanos.getAsLong() + pause.toNanos();
        }
    }

    private boolean isYounger(Keys known, Duration age) {
        return nanos.getAsLong() - known.fetchedAt() < age.toNanos();
    }
}

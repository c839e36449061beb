package de.leitplanke.platform.tenancy;

import java.util.Optional;

/** The town on whose behalf the running code works; without one, row-level security shows no row at all. */
public final class CurrentMunicipality {

    private static final ScopedValue<MunicipalityId> CURRENT = ScopedValue.newInstance();

    private CurrentMunicipality() {}

    public static Optional<MunicipalityId> get() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The town of the running code; a defect if there is none. */
    public static MunicipalityId require() {
        return get().orElseThrow(() -> new IllegalStateException("no municipality is set"));
    }

    public static <T, X extends Throwable> T call(MunicipalityId town, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, town).call(work);
    }

    public static void run(MunicipalityId town, Runnable work) {
        ScopedValue.where(CURRENT, town).run(work);
    }
}

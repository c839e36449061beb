package de.leitplanke.agreement;

import de.leitplanke.agreement.AgreementInForce.Stored;
import de.leitplanke.rules.AgreementVersion;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All versions with their states. */
@Service
@Transactional(readOnly = true)
class VersionStates {

    private final Versions versions;
    private final ReadVersions reading;
    private final Standing standing;
    private final AgreementInForce inForce;
    private final Clock clock;

    VersionStates(Versions versions, ReadVersions reading, Standing standing, AgreementInForce inForce, Clock clock) {
        this.versions = versions;
        this.reading = reading;
        this.standing = standing;
        this.inForce = inForce;
        this.clock = clock;
    }

    /**
     * A version with its state.
     *
     * @param text null if what is stored does not fit its hash
     * @param signedBy the parties whose signature is valid
     */
    record Placed(Versions.Row row, @Nullable AgreementVersion text, VersionState state, Set<Party> signedBy) {}

    /** The newest first. */
    List<Placed> all() {
        Optional<Stored> binding = inForce.find();
        return versions.all().stream().map(row -> place(row, binding)).toList();
    }

    Optional<Placed> numbered(int number) {
        return versions.numbered(number).map(row -> place(row, inForce.find()));
    }

    /** The last agreed text with a lower number. */
    Optional<AgreementVersion> agreedBefore(int number) {
        return all().stream()
                .filter(placed ->
                        placed.row().number() < number && placed.state().isAgreed())
                .flatMap(placed -> Stream.ofNullable(placed.text()))
                .findFirst();
    }

    private Placed place(Versions.Row row, Optional<Stored> binding) {
        AgreementVersion text = reading.of(row).orElse(null);
        if (text == null) {
            return new Placed(row, null, VersionState.BROKEN, Set.of());
        }
        Set<Party> signedBy = standing.signedBy(row, text);
        return new Placed(row, text, state(row, text, signedBy, binding), signedBy);
    }

    private VersionState state(Versions.Row row, AgreementVersion text, Set<Party> signedBy, Optional<Stored> binding) {
        OffsetDateTime from = row.inForceFrom();
        if (from != null && !standing.holds(row, text)) {
            return VersionState.BROKEN;
        } else if (from != null && from.isAfter(OffsetDateTime.now(clock))) {
            return VersionState.TO_COME;
        } else if (from != null) {
            return binding.filter(stored -> stored.id().equals(row.id())).isPresent()
                    ? VersionState.IN_FORCE
                    : VersionState.REPLACED;
        } else if (binding.filter(stored -> stored.version().number() > row.number())
                .isPresent()) {
            return VersionState.OVERTAKEN;
        } else {
            return signedBy.size() == Party.values().length ? VersionState.SIGNED : VersionState.AWAITING;
        }
    }
}

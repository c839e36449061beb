package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Checks each version once: neither its text nor the software that checks it changes while the server runs. */
@Component
class Gates {

    private final ShippedProofs proofs;
    private final Map<String, Gate> checked = new ConcurrentHashMap<>();

    Gates(ShippedProofs proofs) {
        this.proofs = proofs;
    }

    Gate of(AgreementVersion version) {
        Gate known = checked.get(version.hash());
        if (known != null) {
            return known;
        }
        Gate gate = Gate.of(version, proofs.get());
        checked.put(version.hash(), gate);
        return gate;
    }
}

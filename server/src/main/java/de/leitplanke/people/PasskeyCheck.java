package de.leitplanke.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import de.leitplanke.people.Passkeys.Credential;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks what a browser answers for a passkey (W3C Web Authentication Level 3, sections 7.1 and 7.2). Who made the
 * device is not asked for. Whatever the library stumbles over in an answer counts as a refusal.
 */
@Component
class PasskeyCheck {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final WebAuthnManager checks = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter converter =
            new AttestedCredentialDataConverter(new ObjectConverter());

    /** The new passkey; empty if the answer does not fit the question. */
    Optional<Credential> registered(String answer, byte[] challenge, OwnAddress address) {
        try {
            RegistrationData data = checks.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(server(challenge, address), null, false, true));
            AuthenticatorData<?> authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var attested = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return Optional.of(new Credential(
                    attested.getCredentialId(),
                    converter.convert(attested),
                    authenticator.isFlagBE(),
                    authenticator.getSignCount()));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** The passkey that has answered, with its new count; empty if none of these has. */
    Optional<Credential> answered(String answer, byte[] challenge, OwnAddress address, List<Credential> known) {
        try {
            String id = JSON.readTree(answer).path("id").asString("");
            return known.stream()
                    .filter(one -> PasskeyQuestion.encoded(one.credentialId()).equals(id))
                    .findFirst()
                    .map(one -> verified(answer, challenge, address, one));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private Credential verified(String answer, byte[] challenge, OwnAddress address, Credential asked) {
        AuthenticationData data = checks.verifyAuthenticationResponseJSON(
                answer,
                new AuthenticationParameters(
                        server(challenge, address), record(asked), List.of(asked.credentialId()), false, true));
        long count = Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
        return new Credential(asked.credentialId(), asked.attested(), asked.backupEligible(), count);
    }

    private CredentialRecord record(Credential known) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                known.backupEligible(),
                null,
                known.signCount(),
                converter.convert(known.attested()),
                null,
                null,
                null,
                Set.of());
    }

    private static ServerProperty server(byte[] challenge, OwnAddress address) {
        return ServerProperty.builder()
                .origin(new Origin(address.origin()))
                .rpId(address.host())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}

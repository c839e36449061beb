package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.library.Retirements;
import de.leitplanke.library.variant.Suggesting.Wish;
import de.leitplanke.library.variant.Variant.VariantId;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.people.SignedIn;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Variants in the demo town, and the library as it was before. */
final class VariantTown {

    static final String ORIGIN = "antwort-beschwerde";

    private final RunningTown town = RunningTown.get();
    private final List<String> released = new ArrayList<>();

    <T> T in(Supplier<T> work) {
        return CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(), work::get);
    }

    <T> T bean(Class<T> type) {
        return town.bean(type);
    }

    SignedIn person(String login) {
        return in(() -> bean(Persons.class).active().stream()
                .filter(person -> person.login().equals(login))
                .map(person ->
                        new SignedIn(person.id(), CurrentMunicipality.require(), person.displayName(), person.roles()))
                .findFirst()
                .orElseThrow());
    }

    Example example(String key) {
        return in(() -> bean(Examples.class).evenRetired(key).orElseThrow());
    }

    /** A variant of the origin with this title. */
    Variant saved(String login, String origin, String title) {
        SignedIn author = person(login);
        Example before = example(origin);
        Example own = before.reworded(
                VariantKey.next(origin, new SecureRandom()),
                title,
                before.lead(),
                before.variables(),
                before.checks(),
                before.template());
        return in(() -> {
            VariantId id = bean(Variants.class).add(author.person(), origin, own);
            return bean(Variants.class).find(author.person(), id.value()).orElseThrow();
        });
    }

    Decision take(String login, Variant variant, VariantAct act) {
        return take(login, variant, act, "Passt nicht.", false);
    }

    Decision take(String login, Variant variant, VariantAct act, String reason, boolean renews) {
        SignedIn person = person(login);
        return in(() -> bean(Suggesting.class)
                .take(person, variant.id(), new Wish(act, variant.fingerprint(), reason, renews)));
    }

    /** Whose it is; what another town has sent is nobody's. */
    static PersonId author(Variant variant) {
        return Objects.requireNonNull(variant.author());
    }

    Variant now(Variant variant) {
        return in(() ->
                bean(Variants.class).find(author(variant), variant.id().value()).orElseThrow());
    }

    /** The key of the example it has become. */
    String release(Variant variant, boolean renews) {
        take("neu", variant, VariantAct.SUGGEST, "", renews);
        take("leitung", variant, VariantAct.AGREE);
        take("ki", variant, VariantAct.RELEASE);
        String key = String.valueOf(now(variant).houseKey());
        released.add(key);
        return key;
    }

    /** Other tests find neither variants of these people nor what has become of them. */
    void tidyUp(String... logins) {
        for (String login : logins) {
            SignedIn person = person(login);
            in(() -> {
                bean(Variants.class).deleteAllBy(person.person());
                return login;
            });
        }
        released.forEach(key -> in(() -> bean(Retirements.class).retire(key, "Nur ein Versuch.", null)));
    }
}

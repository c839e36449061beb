package de.leitplanke.library.pack;

import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleWriter;
import de.leitplanke.library.Examples;
import de.leitplanke.library.HouseExamples;
import de.leitplanke.library.pack.PackImport.Imported;
import de.leitplanke.library.variant.Deciding;
import de.leitplanke.library.variant.SentExamples;
import de.leitplanke.library.variant.Variant;
import de.leitplanke.library.variant.VariantAct;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.town.RunningTown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A town of its own in the real database, with an empty library. */
final class OtherTown {

    static final ImportChoice AS_OFFERED = new ImportChoice(new LinkedMultiValueMap<>());

    private final RunningTown running = RunningTown.get();
    private final MunicipalityId id = new MunicipalityId(UUID.randomUUID());

    private OtherTown() {
        in(() -> bean(JdbcClient.class)
                .sql("insert into people.municipality (id, name, demo, created_at)"
                        + " values (:id, 'Stadt Weidental', false, now())")
                .param("id", id.value())
                .update());
    }

    static OtherTown fresh() {
        return new OtherTown();
    }

    <T> T bean(Class<T> type) {
        return running.bean(type);
    }

    <T> T in(Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(bean(PlatformTransactionManager.class));
        return CurrentMunicipality.call(id, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    SignedIn person(Role... roles) {
        PersonId person = new PersonId(UUID.randomUUID());
        in(() -> bean(JdbcClient.class)
                .sql("""
                        insert into people.person
                            (id, municipality_id, login, display_name, password_hash, roles, created_at)
                        values (:id, :town, :login, 'Wanda Beispiel', '', :roles, now())
                        """)
                .param("id", person.value())
                .param("town", id.value())
                .param("login", "login-" + person.value())
                .param("roles", Set.of(roles).stream().map(Role::name).toArray(String[]::new))
                .update());
        return new SignedIn(person, id, "Wanda Beispiel", Set.of(roles));
    }

    void has(Example example) {
        in(() -> {
            bean(HouseExamples.class).release(example);
            return example;
        });
    }

    /** The file in the library. */
    String file(String key) {
        return in(() -> ExampleWriter.write(bean(Examples.class).byKey(key).orElseThrow()));
    }

    List<String> library() {
        return in(() -> bean(Examples.class).all()).stream().map(Example::key).toList();
    }

    List<Variant> waiting() {
        return in(() -> bean(SentExamples.class).waiting());
    }

    boolean decide(SignedIn person, Variant variant, VariantAct act) {
        return in(() -> Deciding.take(running, person, variant, act));
    }

    boolean waitsFor(SignedIn person) {
        return in(() -> Deciding.waitsFor(running, person));
    }

    /** Takes everything that is offered and lets two people release it. */
    void takeAndRelease(byte[] pack) {
        SignedIn head = person(Role.MANAGER);
        SignedIn officer = person(Role.AI_OFFICER);
        take(pack);
        for (Variant variant : waiting()) {
            decide(head, variant, VariantAct.AGREE);
            decide(officer, variant, VariantAct.RELEASE);
        }
    }

    PackPreview preview(byte[] pack) {
        return ((Imported.Offered) in(() -> bean(PackImport.class).preview(pack, AS_OFFERED))).preview();
    }

    Standing standing(byte[] pack) {
        return preview(pack).rows().getFirst().standing();
    }

    Imported take(byte[] pack) {
        return in(() -> bean(PackImport.class).take(pack, AS_OFFERED));
    }

    Imported take(byte[] pack, Map<String, String> chosen) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        chosen.forEach(form::add);
        return in(() -> bean(PackImport.class).take(pack, new ImportChoice(form)));
    }
}

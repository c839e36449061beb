package de.leitplanke.people;

import de.leitplanke.people.NamingDeputy.Wish;
import de.leitplanke.platform.page.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a deputy is named or let go, the same for the person and for the administration. */
@Component
class DeputyForm {

    private final Persons persons;
    private final Deputies deputies;
    private final NamingDeputy naming;

    DeputyForm(Persons persons, Deputies deputies, NamingDeputy naming) {
        this.persons = persons;
        this.deputies = deputies;
        this.naming = naming;
    }

    /** The fields as they are sent. */
    record Fields(UUID deputy, Role role, String from, String to) {

        Wish wish() {
            return new Wish(deputy, role, day(from), day(to));
        }

        private static @Nullable LocalDate day(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    Page page(Account account, String path, String backTo) {
        PersonId id = account.person().id();
        return Page.of("people/deputies")
                .with("account", account)
                .with("path", path)
                .with("backTo", backTo)
                .with("roles", NamingDeputy.representable(account))
                .with(
                        "others",
                        persons.active().stream()
                                .filter(other -> !other.id().equals(id))
                                .toList())
                .with("deputies", deputies.of(id))
                .with("deputyFor", deputies.by(id));
    }

    ModelAndView name(Account account, Fields fields, String path, String backTo) {
        return switch (naming.name(account.person().id(), fields.wish())) {
            case NamingDeputy.Named() -> Page.redirect(path + "?gespeichert");
            case NamingDeputy.Rejected(String problem) ->
                page(account, path, backTo)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", problem)
                        .with("deputy", fields.deputy().toString())
                        .with("from", fields.from())
                        .with("to", fields.to())
                        .view();
        };
    }

    ModelAndView end(Account account, UUID id, String path) {
        if (!deputies.end(account.person().id(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Page.redirect(path + "?gespeichert");
    }
}

package de.leitplanke.evidence;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is known of a person because there is an account. */
@Component
class AccountData implements PersonalDataSource {

    private static final String OWN_SESSION = "principal_name = cast(:person as text)";

    @Override
    public List<PersonalSubject> subjects() {
        return List.of(account(), signIn(), deputies(), functions());
    }

    private static PersonalSubject account() {
        return new PersonalSubject(
                        "account",
                        null,
                        "human-decision.person",
                        PersonalTable.where("people.person", "id = :person")
                                .sinceMoment("created_at")
                                .legible("""
                                        login, display_name, roles, active, leaving_on, created_at,
                                        (select d.name from people.department d where d.id = department_id) as department
                                        """))
                .seenAt("/profil");
    }

    private static PersonalSubject signIn() {
        return new PersonalSubject(
                        "signIn",
                        RetainedLog.ACCESS.id(),
                        "logs.closed-list",
                        PersonalTable.where("platform.spring_session", OWN_SESSION)
                                .sinceMoment("to_timestamp(creation_time / 1000.0)")
                                .legible("to_timestamp(creation_time / 1000.0) as begun"),
                        PersonalTable.where(
                                "platform.spring_session_attributes",
                                "session_primary_id in (select primary_id from platform.spring_session where "
                                        + OWN_SESSION + ")"),
                        PersonalTable.where("people.person", "id = :person and failed_on is not null")
                                .sinceDay("failed_on")
                                .legible("failed_logins, failed_on, locked_until"),
                        PersonalTable.referring("people.account_link").legible("expires_at"))
                .deletedAt("/profil");
    }

    private static PersonalSubject deputies() {
        return new PersonalSubject(
                        "deputies",
                        null,
                        "participation.both-sign",
                        PersonalTable.referring("people.deputy")
                                .sinceDay("first_day")
                                .legible("role, first_day, last_day, deputy_id = :person as as_deputy"))
                .seenAt("/profil");
    }

    private static PersonalSubject functions() {
        return new PersonalSubject(
                "functions",
                null,
                "steering.round",
                PersonalTable.referring("people.function_holder").legible("function"));
    }
}

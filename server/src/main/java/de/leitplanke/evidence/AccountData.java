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
                        PersonalTable.where("people.person", "id = :person").sinceMoment("created_at"))
                .seenAt("/profil");
    }

    private static PersonalSubject signIn() {
        return new PersonalSubject(
                        "signIn",
                        RetainedLog.ACCESS.id(),
                        "logs.closed-list",
                        PersonalTable.where("platform.spring_session", OWN_SESSION)
                                .sinceMoment("to_timestamp(creation_time / 1000.0)"),
                        PersonalTable.where(
                                "platform.spring_session_attributes",
                                "session_primary_id in (select primary_id from platform.spring_session where "
                                        + OWN_SESSION + ")"),
                        PersonalTable.where("people.person", "id = :person and failed_on is not null")
                                .sinceDay("failed_on"),
                        PersonalTable.referring("people.account_link"))
                .deletedAt("/profil");
    }

    private static PersonalSubject deputies() {
        return new PersonalSubject(
                        "deputies",
                        null,
                        "participation.both-sign",
                        PersonalTable.referring("people.deputy").sinceDay("first_day"))
                .seenAt("/profil");
    }

    private static PersonalSubject functions() {
        return new PersonalSubject(
                "functions", null, "steering.round", PersonalTable.referring("people.function_holder"));
    }
}

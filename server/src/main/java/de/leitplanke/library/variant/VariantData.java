package de.leitplanke.library.variant;

import de.leitplanke.evidence.PersonalDataSource;
import de.leitplanke.evidence.PersonalSubject;
import de.leitplanke.evidence.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is stored of somebody's variants and of decisions on those of others. */
@Component
class VariantData implements PersonalDataSource {

    @Override
    public List<PersonalSubject> subjects() {
        return List.of(new PersonalSubject(
                        "variants",
                        null,
                        "human-decision.person",
                        PersonalTable.referring("library.variant")
                                .legible("case when author_id = :person then title end as title,"
                                        + " case when author_id = :person then source end as source, state,"
                                        + " coalesce(author_id = :person, false) as as_author"))
                .seenAt("/beispiele/eigene")
                .deletedAt("/beispiele/eigene"));
    }
}

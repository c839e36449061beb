package de.leitplanke.library;

import de.leitplanke.library.ExampleSearch.Found;
import de.leitplanke.people.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which examples are found. */
@Service
@Transactional(readOnly = true)
class FindingExamples {

    private final TermFinder termFinder;
    private final ExampleSearch search;
    private final CounterExampleSearch counterExamples;
    private final UsableExamples usable;

    FindingExamples(
            TermFinder termFinder, ExampleSearch search, CounterExampleSearch counterExamples, UsableExamples usable) {
        this.termFinder = termFinder;
        this.search = search;
        this.counterExamples = counterExamples;
        this.usable = usable;
    }

    /** What has all the words; if nothing has, what has some of them. */
    SearchResult find(ExampleQuery query, SignedIn person) {
        SearchTerms terms = termFinder.find(query.words());
        List<String> situations = query.usable() ? usable.situationsFor(person) : List.of();
        Found found = search.find(query, terms, situations);
        return new SearchResult(
                query,
                found.cards(),
                found.total(),
                found.partly(),
                SearchResult.suggestions(query, terms.corrected()),
                terms.unknown().stream().map(query::asTyped).toList(),
                counterExamples.find(query, terms));
    }
}

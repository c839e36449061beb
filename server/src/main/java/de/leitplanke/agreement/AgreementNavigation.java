package de.leitplanke.agreement;

import static de.leitplanke.platform.page.NavigationEntry.Group.SHAPE;
import static de.leitplanke.platform.page.NavigationEntry.Group.WORK;

import de.leitplanke.platform.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AgreementNavigation {

    @Bean
    NavigationEntry startEntry() {
        return NavigationEntry.forAll(WORK, 0, "navigation.start", "/");
    }

    @Bean
    NavigationEntry agreementEntry() {
        return NavigationEntry.forAll(SHAPE, 10, "navigation.agreement", "/vereinbarung");
    }
}

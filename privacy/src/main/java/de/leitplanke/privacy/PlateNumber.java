package de.leitplanke.privacy;

import java.util.Set;

/** Registration plates: the closed list of district codes (annex 1 FZV and codes issued again since 2012). */
final class PlateNumber {

    private static final String CODES = """
            A AA AB ABG ABI AC AE AH AIB AIC AK ALF ALZ AM AN ANA ANG ANK AP APD ARN ART AS ASD ASL ASZ AT AU AUR AW AZ \
            AZE AÖ B BA BAD BAR BB BBG BBL BC BCH BE BED BER BF BGD BGL BH BI BID BIN BIR BIT BIW BK BKS BL BLB BLK BM \
            BN BNA BO BOG BOH BOR BOT BP BRA BRB BRG BRI BRK BRL BRV BS BSB BSK BT BTF BUL BW BWL BYL BZ BÖ BÜD BÜR BÜS \
            BÜZ C CA CAS CB CE CHA CLP CLZ CO COC COE CR CUX CW D DA DAH DAN DAU DB DBR DD DE DEG DEL DGF DH DI DIL DIN \
            DIZ DKB DL DLG DM DN DO DON DU DUD DW DZ DÜW E EA EB EBE EBN EBS ECK ED EE EF EG EH EI EIC EIL EIN EIS EL EM \
            EMD EMS EN ER ERB ERH ERK ERZ ES ESB ESW EU EW F FB FD FDB FDS FEU FF FFB FG FI FKB FL FLÖ FLO FN FO FOR FR \
            FRG FRI FRW FS FT FTL FZ FÜ FÜS G GA GAN GAP GC GD GDB GE GEL GEM GEO GER GF GG GHA GHC GI GK GL GLA GM GMN \
            GN GNT GOA GOH GP GR GRA GRH GRI GRM GRZ GS GT GTH GUB GUN GV GVM GW GZ GÖ GÜ H HA HAB HAL HAM HAS HB HBN \
            HBS HC HCH HD HDH HDL HE HEB HEF HEI HEL HER HET HF HG HGN HGW HH HHM HI HIG HIP HK HL HM HMÜ HN HO HOG HOH \
            HOL HOM HOR HOT HP HR HRO HS HSK HST HU HUS HV HVL HWI HX HY HZ HÖS IGB IK IL ILL IN IZ J JE JEV JL JÜL K KA \
            KAR KB KC KE KEH KEL KEM KF KG KH KI KIB KK KL KLE KLZ KM KN KO KR KRU KS KT KU KUS KW KY KYF KÖN KÖT KÖZ \
            KÜN L LA LAN LAU LB LBS LBZ LC LD LDK LDS LEO LER LEV LF LG LH LI LIB LIF LIN LIP LL LM LN LÖ LÖB LOS LP LR \
            LRO LSA LSN LSZ LU LUN LUP LWL LÜN M MA MAB MAI MAK MAL MAR MB MC MD ME MED MEG MEI MEK MEL MER MET MG MGH \
            MGN MH MHL MI MIL MK MKK ML MM MN MO MOD MOL MON MOS MQ MR MS MSE MSH MSP MST MT MTK MTL MVL MW MY MYK MZ \
            MZG MÜ MÜB MÜL MÜN MÜR N NAB NAI NAU NB ND NDH NE NEA NEB NEC NEN NES NEW NF NH NI NIB NK NL NM NMB NMS NOH \
            NOL NOM NOR NP NR NRW NT NU NVP NW NWM NY NZ NÖ OA OAL OB OBB OBG OC OCH OD OE OF OG OH OHA OHV OHZ OK OL \
            OPR OS OSL OTW OVI OVL OVP OZ P PA PAF PAN PAR PB PCH PE PEG PER PF PI PIR PK PL PLÖ PM PN PR PRÜ PS PW PZ \
            QFT QLB R RA RC RD RDG RE REG REH RG RH RI RID RIE RL RM RN RO ROD ROF ROK ROL ROS ROT ROW RP RPL RS RSL RT \
            RU RV RW RZ RÖB RÜD RÜG S SAB SAD SAL SAN SAW SB SBG SBK SC SCZ SDH SDL SDT SE SEB SEE SEF SEL SFA SFB SFT \
            SG SGH SH SHA SHG SHK SHL SI SIG SIM SK SL SLE SLF SLG SLK SLN SLS SLZ SLÜ SM SMÜ SN SNH SO SOB SOG SOK SOL \
            SON SP SPB SPN SR SRB SRO ST STA STB STD STE STH STL STO SU SUL SW SWA SY SZ SZB SÄK SÖM SÜW TBB TDO TE TET \
            TF TG THL THW TIR TO TÖL TÖN TP TR TS TT TUT TÜ UE UEM UER UFF UH UL UM UN USI V VAI VB VEC VER VG VIB VIE \
            VIT VK VL VOF VOH VR VS W WA WAF WAK WAN WAR WAT WB WBS WDA WE WEB WEG WEL WEM WEN WER WES WF WG WHV WI WIL \
            WIS WIT WIZ WK WL WLG WM WMS WN WND WO WOB WOH WOL WOR WOS WR WRN WS WSF WST WSW WT WTL WTM WUG WUN WUR WW \
            WZ WZL WÜ WÜM X Y Z ZE ZEL ZI ZIG ZP ZR ZS ZW ZZ ÖHR ÜB""";

    private static final Set<String> DISTRICTS = Set.of(CODES.split(" ", -1));

    private PlateNumber() {}

    static boolean isDistrict(String capitals) {
        return DISTRICTS.contains(capitals);
    }

    /**
     * Whether code, letters and number make a plate: a known district, one or two letters, one to four digits without
     * leading zero, at most eight characters with the suffix E or H.
     */
    static boolean isValid(String district, String letters, String number, boolean suffix) {
        return isDistrict(district)
                && !letters.isEmpty()
                && letters.length() <= 2
                && number.length() <= 4
                && Ascii.areDigits(number)
                && number.charAt(0) != '0'
                && district.length() + letters.length() + number.length() + (suffix ? 1 : 0) <= 8;
    }
}

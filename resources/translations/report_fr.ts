<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>domain</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Programme and funding</source>
        <translation>Programme et financements</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Milestones and calendar</source>
        <translation>Étapes et calendrier</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Territory and map</source>
        <translation>Territoire et carte</translation>
    </message>
    <message>
        <source>A page ready to be printed</source>
        <translation>Une page prête à imprimer</translation>
    </message>
    <message>
        <source>A picture of what is on the screen</source>
        <translation>Une image de ce qui est à l’écran</translation>
    </message>
    <message>
        <source>One page per neighbourhood</source>
        <translation>Une page par quartier</translation>
    </message>
    <message>
        <source>One page per contract</source>
        <translation>Une page par contrat</translation>
    </message>
    <message>
        <source>One page per département</source>
        <translation>Une page par département</translation>
    </message>
    <message>
        <source>Perimeters with their attributes, for a GIS</source>
        <translation>Les périmètres et leurs attributs, pour un SIG</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>City contract %1</source>
        <translation>Contrat de ville %1</translation>
    </message>
    <message>
        <source>City contract “Engagements Quartiers 2030”</source>
        <translation>Contrat de ville «&#xa0;Engagements Quartiers 2030&#xa0;»</translation>
    </message>
    <message>
        <source>title to be filled in</source>
        <translation>titre à renseigner</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Intercommunal body</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Inhabitants of its neighbourhoods</source>
        <translation>Habitants de ses quartiers</translation>
    </message>
    <message>
        <source>Signature due by</source>
        <translation>Signature attendue pour le</translation>
    </message>
    <message>
        <source>State of the register on</source>
        <translation>État du registre au</translation>
    </message>
    <message>
        <source>SIREN %1</source>
        <translation>SIREN %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Computed from the signatories</source>
        <translation>Calculé d’après les signataires</translation>
    </message>
    <message>
        <source>A source declares the contract signed, and the register does not hold every required signature: to be checked.</source>
        <translation>Une source déclare le contrat signé, alors que le registre ne contient pas toutes les signatures obligatoires&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>date to be filled in</source>
        <translation>date à renseigner</translation>
    </message>
    <message>
        <source>No signature is missing.</source>
        <translation>Aucune signature ne manque.</translation>
    </message>
    <message>
        <source>Priority neighbourhoods</source>
        <translation>Quartiers prioritaires</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s)</source>
        <translation>
            <numerusform>%n quartier</numerusform>
            <numerusform>%n quartiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Deliberated on</source>
        <translation>Délibéré le</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>Theoretical amounts are posts multiplied by a flat rate. They are not payments.</source>
        <translation>Les montants théoriques sont des nombres de postes multipliés par un forfait. Ce ne sont pas des paiements.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Nature de crédits</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>Widen the period, or record the date of the %n article(s) that have none.</source>
        <translation>
            <numerusform>Élargissez la période, ou renseignez la date de l’article qui n’en a pas.</numerusform>
            <numerusform>Élargissez la période, ou renseignez la date des %n articles qui n’en ont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the period, or add articles to the press page.</source>
        <translation>Élargissez la période, ou ajoutez des articles dans la page Presse.</translation>
    </message>
    <message>
        <source>No article was published in this period.</source>
        <translation>Aucun article n’a été publié pendant cette période.</translation>
    </message>
    <message>
        <source>Press review</source>
        <translation>Revue de presse</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 n°&#xa0;%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>City contracts</source>
        <translation>Contrats de ville</translation>
    </message>
    <message>
        <source>City contracts “Engagements Quartiers 2030”</source>
        <translation>Contrats de ville «&#xa0;Engagements Quartiers 2030&#xa0;»</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N°&#xa0;%1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>issued on: %1</source>
        <translation>parution&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Édito</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Autres articles</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>publisher to be filled in</source>
        <translation>source à renseigner</translation>
    </message>
    <message>
        <source>Territories: %1</source>
        <translation>Territoires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Index of territories</source>
        <translation>Index des territoires</translation>
    </message>
    <message>
        <source>Sources and notices</source>
        <translation>Sources et mentions</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>This review quotes the title, the publisher, the date and the address of each article; the summaries are its editors’ own. The articles belong to their publishers and are read there.</source>
        <translation>Cette revue cite le titre, la source, la date et l’adresse de chaque article&#xa0;; les résumés sont ceux de sa rédaction. Les articles appartiennent à leurs éditeurs et se lisent chez eux.</translation>
    </message>
    <message>
        <source>Names and codes of territories</source>
        <translation>Noms et codes des territoires</translation>
    </message>
    <message>
        <source>The press review holds no article.</source>
        <translation>La revue de presse ne contient aucun article.</translation>
    </message>
    <message>
        <source>Add articles to it first.</source>
        <translation>Ajoutez-y d’abord des articles.</translation>
    </message>
    <message>
        <source>Composed with Parvis</source>
        <translation>Composé avec Parvis</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>page %1 / %2</translation>
    </message>
    <message>
        <source>Intercommunal bodies</source>
        <translation>Intercommunalités</translation>
    </message>
    <message>
        <source>Required signatories: to be filled in</source>
        <translation>Signataires requis&#xa0;: à renseigner</translation>
    </message>
    <message>
        <source>It lacks:</source>
        <translation>Il manque&#xa0;:</translation>
    </message>
    <message>
        <source>required signatures: %1 of %2</source>
        <translation>signatures obligatoires&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>The date of %n article(s) is not yet recorded.</source>
        <translation>
            <numerusform>La date d’un article reste à renseigner.</numerusform>
            <numerusform>La date de %n articles reste à renseigner.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Narrowed to:</source>
        <translation>Limité à&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing changed in this period.</source>
        <translation>Rien n’a changé sur cette période.</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Tous les contrats</translation>
    </message>
    <message>
        <source>Contract no. %1</source>
        <translation>Contrat n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are not printed: narrow the list, then export it again.</source>
        <translation>
            <numerusform>%n autre enregistrement n’est pas imprimé&#xa0;: restreignez la liste, puis exportez à nouveau.</numerusform>
            <numerusform>%n autres enregistrements ne sont pas imprimés&#xa0;: restreignez la liste, puis exportez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up sheet %1</source>
        <translation>Fiche de suivi %1</translation>
    </message>
    <message>
        <source>Follow-up of the signature</source>
        <translation>Suivi de la signature</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n jour d’avance</numerusform>
            <numerusform>%n jours d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>(late)</source>
        <translation>(en retard)</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reminders sent</source>
        <translation>Relances effectuées</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Indicator: baseline → target</source>
        <translation>Indicateur&#xa0;: départ → cible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Commitments of the partners</source>
        <translation>Engagements des partenaires</translation>
    </message>
    <message>
        <source>Name and function of the signatory</source>
        <translation>Nom et fonction du signataire</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>Signature et cachet</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Done at ……………………………………………………, on ……………………………</source>
        <translation>Fait à ……………………………………………………, le ……………………………</translation>
    </message>
    <message>
        <source>No signatory is recorded, and the law names none that the register holds.</source>
        <translation>Aucun signataire n’est enregistré, et le registre n’en contient aucun que la loi désigne.</translation>
    </message>
    <message>
        <source>Parvis records signatures; once signed and scanned, this sheet is kept with the contract&apos;s documents.</source>
        <translation>Parvis enregistre les signatures&#xa0;; une fois signée et numérisée, cette feuille se range avec les documents du contrat.</translation>
    </message>
    <message>
        <source>Signature sheet %1</source>
        <translation>Feuille d’émargement %1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1&#xa0;habitants</translation>
    </message>
    <message>
        <source>State of the contract</source>
        <translation>État du contrat</translation>
    </message>
    <message>
        <source>computed from the signatories: %1 of %2 required signatures</source>
        <translation>calculé d’après les signataires&#xa0;; signatures obligatoires&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures that are missing</source>
        <translation>Signatures manquantes</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n organisme</numerusform>
            <numerusform>%n organismes</numerusform>
        </translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1&#xa0;ha</translation>
    </message>
    <message>
        <source>City contract</source>
        <translation>Contrat de ville</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>schematic: ellipse of the same area</source>
        <translation>schématique&#xa0;: ellipse de même superficie</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority neighbourhoods of these contracts</source>
        <translation>Quartiers prioritaires de ces contrats</translation>
    </message>
    <message>
        <source>There is no page to write.</source>
        <translation>Il n’y a aucune page à écrire.</translation>
    </message>
    <message>
        <source>Choose neighbourhoods that are on the map.</source>
        <translation>Choisissez des quartiers présents sur la carte.</translation>
    </message>
    <message>
        <source>A picture cannot have %1 dots per inch.</source>
        <translation>Une image ne peut pas avoir %1 points par pouce.</translation>
    </message>
    <message>
        <source>Choose %1 to %2.</source>
        <translation>Choisissez de %1 à %2.</translation>
    </message>
    <message>
        <source>A map is written as PNG, SVG or PDF.</source>
        <translation>Une carte s’enregistre en PNG, SVG ou PDF.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .pdf.</source>
        <translation>Donnez au fichier un nom qui se termine par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Indicative value: neither this map nor what it tells of a place is a proof.</source>
        <translation>Valeur indicative&#xa0;: ni cette carte ni ce qu’elle dit d’un lieu ne valent attestation.</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>Sans contrat</translation>
    </message>
    <message>
        <source>No neighbourhood of the contract %1 is on the map.</source>
        <translation>Aucun quartier du contrat %1 n’est sur la carte.</translation>
    </message>
    <message>
        <source>One page per neighbourhood</source>
        <translation>Une page par quartier</translation>
    </message>
    <message>
        <source>One page per contract</source>
        <translation>Une page par contrat</translation>
    </message>
    <message>
        <source>One page per département</source>
        <translation>Une page par département</translation>
    </message>
    <message>
        <source>Priority neighbourhoods and their city contracts</source>
        <translation>Quartiers prioritaires et leurs contrats de ville</translation>
    </message>
    <message>
        <source>Indicative value: this file is no proof of what lies in a neighbourhood. An extent marked as schematic is an ellipse of the same area and orientation, not a contour. Composed with Parvis.</source>
        <translation>Valeur indicative&#xa0;: ce fichier ne vaut pas attestation de ce qui se trouve dans un quartier. Une emprise dite schématique est une ellipse de même superficie et de même orientation, non un contour. Composé avec Parvis.</translation>
    </message>
    <message>
        <source>The logo cannot be read.</source>
        <translation>Le logo ne peut pas être lu.</translation>
    </message>
    <message>
        <source>None of these neighbourhoods is on the map.</source>
        <translation>Aucun de ces quartiers n’est sur la carte.</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Échelle %1</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3, at %4</source>
        <translation>Page %1 sur %2&#xa0;: %3, au %4</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhoods, with these columns:</source>
        <translation>
            <numerusform>%n quartier, avec ces colonnes&#xa0;:</numerusform>
            <numerusform>%n quartiers, avec ces colonnes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>neighbourhoods</source>
        <translation>quartiers</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>atlas</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>There is no neighbourhood to export.</source>
        <translation>Il n’y a aucun quartier à exporter.</translation>
    </message>
    <message>
        <source>Select some, or change the filter.</source>
        <translation>Sélectionnez-en, ou changez le filtre.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>none</source>
        <comment>signature</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>State declared by a source</source>
        <translation>État déclaré par une source</translation>
    </message>
    <message>
        <source>Representative (function)</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>%1 · on %2</source>
        <translation>%1 · au %2</translation>
    </message>
    <message>
        <source>A map cannot be %1 × %2 pixels large.</source>
        <translation>Une carte ne peut pas mesurer %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Each side may have %1 to %2 pixels.</source>
        <translation>Chaque côté peut compter de %1 à %2 pixels.</translation>
    </message>
    <message>
        <source>There is no QPV in the département “%1”.</source>
        <translation>Aucun QPV dans le département «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the code of a département that has one, such as 59.</source>
        <translation>Indiquez le code d’un département qui en compte, par exemple 59.</translation>
    </message>
    <message>
        <source>signed by all: %1 · declared signed: %2</source>
        <translation>signés par tous&#xa0;: %1 · déclarés signés&#xa0;: %2</translation>
    </message>
    <message>
        <source>under a contract signed by all or declared signed: %1</source>
        <translation>sous un contrat signé par tous ou déclaré signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>as far as known; under a contract signed by all or declared signed: %1</source>
        <translation>pour autant qu’ils soient connus&#xa0;; sous un contrat signé par tous ou déclaré signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Against its own date</source>
        <translation>Par rapport à sa propre date</translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation>Territoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Against the national date</source>
        <translation>Par rapport à la date nationale</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are not printed: narrow the list, then print it again.</source>
        <translation>
            <numerusform>%n autre ligne n’est pas imprimée&#xa0;: restreignez la liste, puis imprimez-la de nouveau.</numerusform>
            <numerusform>%n autres lignes ne sont pas imprimées&#xa0;: restreignez la liste, puis imprimez-la de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>Sources et notes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>PDF, for print and the web</source>
        <translation>PDF, pour l’impression et le web</translation>
    </message>
    <message>
        <source>HTML, for a newsletter</source>
        <translation>HTML, pour une lettre d’information</translation>
    </message>
    <message>
        <source>ODT, to be worked on further</source>
        <translation>ODT, à retravailler</translation>
    </message>
    <message>
        <source>Index by year</source>
        <translation>Index par année</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>Année de parution</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo&#xa0;: %1</translation>
    </message>
    <message>
        <source>The neighbourhoods that this issue speaks of</source>
        <translation>Les quartiers dont parle ce numéro</translation>
    </message>
    <message>
        <source>There is no neighbourhood to print.</source>
        <translation>Il n’y a pas de quartier à imprimer.</translation>
    </message>
    <message>
        <source>Sheets of the priority neighbourhoods</source>
        <translation>Fiches des quartiers prioritaires</translation>
    </message>
    <message>
        <source>State of the register on %1</source>
        <translation>État du registre au %1</translation>
    </message>
    <message>
        <source>Priority neighbourhood</source>
        <translation>Quartier prioritaire</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source and vintage</source>
        <translation>Source et millésime</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Against the geography of 2015:</source>
        <translation>Par rapport à la géographie de 2015&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Map of %n priority neighbourhood(s)</source>
        <translation>
            <numerusform>Carte d’un quartier prioritaire</numerusform>
            <numerusform>Carte de %n quartiers prioritaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1&#xa0;: %2. %3.</translation>
    </message>
    <message>
        <source>No funding line is recorded.</source>
        <translation>Aucune ligne de financement n’est enregistrée.</translation>
    </message>
    <message>
        <source>Funding of the city contracts</source>
        <translation>Crédits des contrats de ville</translation>
    </message>
    <message>
        <source>Planned, committed, paid and theoretical amounts are never added to each other. Theoretical amounts are posts multiplied by a flat rate. They are not payments.</source>
        <translation>Les montants programmés, engagés, versés et théoriques ne s’additionnent jamais entre eux. Les montants théoriques sont des postes multipliés par un forfait. Ce ne sont pas des paiements.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Letters of reminder</source>
        <translation>Lettres de relance</translation>
    </message>
    <message>
        <source>The logo is too large to be read.</source>
        <translation>Le logo est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>Make it smaller: %1 pixels are enough.</source>
        <translation>Réduisez-le&#xa0;:&#xa0;%1 pixels suffisent.</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG or SVG file.</source>
        <translation>Donnez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>Choose a file that Parvis exported as a template of papers.</source>
        <translation>Choisissez un fichier que Parvis a exporté comme modèle de documents.</translation>
    </message>
    <message>
        <source>The file is too large to be a template of papers.</source>
        <translation>Le fichier est trop volumineux pour un modèle de documents.</translation>
    </message>
    <message>
        <source>The file is no template of papers.</source>
        <translation>Le fichier n’est pas un modèle de documents.</translation>
    </message>
    <message>
        <source>“%1” of the template is no text.</source>
        <translation>«&#xa0;%1&#xa0;» du modèle n’est pas un texte.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a template has.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe dans aucun modèle.</translation>
    </message>
    <message>
        <source>The logo of the template cannot be read.</source>
        <translation>Le logo du modèle est illisible.</translation>
    </message>
    <message>
        <source>The logo refers to other files.</source>
        <translation>Le logo renvoie à d’autres fichiers.</translation>
    </message>
    <message>
        <source>The logo is too intricate.</source>
        <translation>Le logo est trop complexe.</translation>
    </message>
    <message>
        <source>Save it as a PNG file, and give that one.</source>
        <translation>Enregistrez-le en PNG et donnez ce fichier-là.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p.&#xa0;%2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
</context>
</TS>

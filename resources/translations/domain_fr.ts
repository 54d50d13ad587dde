<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>domain</name>
    <message>
        <source>Not declared</source>
        <translation>Non déclaré</translation>
    </message>
    <message>
        <source>Declared signed</source>
        <translation>Déclaré signé</translation>
    </message>
    <message>
        <source>Concludes the contract</source>
        <translation>Conclut le contrat</translation>
    </message>
    <message>
        <source>Signs the contract</source>
        <translation>Signe le contrat</translation>
    </message>
    <message>
        <source>Optional partner</source>
        <translation>Partenaire facultatif</translation>
    </message>
    <message>
        <source>Not a signatory</source>
        <translation>Non signataire</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Pressenti</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Sollicité</translation>
    </message>
    <message>
        <source>Deliberated</source>
        <translation>Délibéré</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ne signe pas</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Common-law credits</source>
        <translation>Crédits de droit commun</translation>
    </message>
    <message>
        <source>Specific credits of urban policy</source>
        <translation>Crédits spécifiques politique de la ville</translation>
    </message>
    <message>
        <source>Urban renewal (NPNRU)</source>
        <translation>Renouvellement urbain (NPNRU)</translation>
    </message>
    <message>
        <source>European funds</source>
        <translation>Fonds européens</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>À renseigner</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Under deliberation</source>
        <translation>En délibération</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>En cours de signature</translation>
    </message>
    <message>
        <source>Signed by all</source>
        <translation>Signé par tous</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>confidence not stated</source>
        <translation>confiance non précisée</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Modified contour</source>
        <translation>Contour modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>a body that is not named</source>
        <translation>un organisme non nommé</translation>
    </message>
    <message>
        <source>Signature of the contract by all partners</source>
        <translation>Signature du contrat par tous les partenaires</translation>
    </message>
    <message>
        <source>Signature expected: %1</source>
        <translation>Signature attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commitment of %1: %2</source>
        <translation>Engagement – %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Evaluation of the contract 2015-2023</source>
        <translation>Évaluation du contrat 2015-2023</translation>
    </message>
    <message>
        <source>Consultation of inhabitants and partners</source>
        <translation>Concertation avec les habitants et les partenaires</translation>
    </message>
    <message>
        <source>Writing of the contract</source>
        <translation>Rédaction du contrat</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Framing note</source>
        <translation>Note de cadrage</translation>
    </message>
    <message>
        <source>Call for projects</source>
        <translation>Appel à projets</translation>
    </message>
    <message>
        <source>Deposit of the files</source>
        <translation>Dépôt des dossiers</translation>
    </message>
    <message>
        <source>Technical committee</source>
        <translation>Comité technique</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Review of the actions</source>
        <translation>Bilans des actions</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Rapport annuel</translation>
    </message>
    <message>
        <source>Annual evaluation meeting</source>
        <translation>Réunion annuelle d’évaluation</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Three-yearly update</source>
        <translation>Actualisation triennale</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>Citizens&apos; council</source>
        <translation>Conseil citoyen</translation>
    </message>
    <message>
        <source>Consultation of citizens</source>
        <translation>Consultation des habitants</translation>
    </message>
    <message>
        <source>evaluations held over the year 2022</source>
        <translation>évaluations menées dans l’année 2022</translation>
    </message>
    <message>
        <source>circular of 31 August 2023: until the end of October</source>
        <translation>circulaire du 31 août 2023&#xa0;: jusqu’à la fin du mois d’octobre</translation>
    </message>
    <message>
        <source>instruction of 4 January 2024</source>
        <translation>instruction du 4 janvier 2024</translation>
    </message>
    <message>
        <source>circular of 31 August 2023</source>
        <translation>circulaire du 31 août 2023</translation>
    </message>
    <message>
        <source>contracts of 2024 to 2030</source>
        <translation>contrats 2024-2030</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>connues&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 required signatures</source>
        <translation>signatures obligatoires&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>at least once a year</source>
        <translation>au moins une fois par an</translation>
    </message>
    <message>
        <source>Amendment no. %1</source>
        <translation>Avenant n°&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>From the signatories</source>
        <translation>D’après les signataires</translation>
    </message>
    <message>
        <source>Declared by a source</source>
        <translation>Déclarée par une source</translation>
    </message>
    <message>
        <source>National date</source>
        <translation>Date nationale</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>A date of signature contradicts the status.</source>
        <translation>Une date de signature contredit le statut.</translation>
    </message>
    <message>
        <source>A date of deliberation contradicts the status.</source>
        <translation>Une date de délibération contredit le statut.</translation>
    </message>
    <message>
        <source>The signature would come before the deliberation.</source>
        <translation>La signature précéderait la délibération.</translation>
    </message>
    <message>
        <source>The date of signature lies ahead.</source>
        <translation>La date de signature est dans le futur.</translation>
    </message>
    <message>
        <source>The date of deliberation lies ahead.</source>
        <translation>La date de délibération est dans le futur.</translation>
    </message>
    <message>
        <source>Three-yearly update %1</source>
        <translation>Actualisation triennale %1</translation>
    </message>
    <message>
        <source>Deadline of signature</source>
        <translation>Échéance de signature</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Committed amount</source>
        <translation>Montant engagé</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Montant prévu</translation>
    </message>
    <message>
        <source>Theoretical amount</source>
        <translation>Montant théorique</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>source non précisée</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licence non précisée</translation>
    </message>
    <message>
        <source>vintage not stated</source>
        <translation>millésime non précisé</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>The date on which the amendment was signed lies ahead.</source>
        <translation>La date de signature de l’avenant est dans le futur.</translation>
    </message>
    <message>
        <source>The date on which the milestone was done lies ahead.</source>
        <translation>La date de réalisation de l’étape est dans le futur.</translation>
    </message>
    <message>
        <source>A reminder is logged once it was made: this date lies ahead.</source>
        <translation>Une relance se consigne une fois faite&#xa0;: cette date est dans le futur.</translation>
    </message>
    <message>
        <source>The date of publication lies ahead.</source>
        <translation>La date de parution est dans le futur.</translation>
    </message>
    <message>
        <source>The date of the document lies ahead.</source>
        <translation>La date du document est dans le futur.</translation>
    </message>
    <message>
        <source>Type a date such as 19/04/2024, April 2024 or 2024.</source>
        <translation>Saisissez une date comme 19/04/2024, avril 2024 ou 2024.</translation>
    </message>
    <message>
        <source>A date is needed, as precise as known: 19/04/2024, April 2024 or 2024.</source>
        <translation>Une date est nécessaire, aussi précise que connue&#xa0;: 19/04/2024, avril 2024 ou 2024.</translation>
    </message>
    <message>
        <source>“%1” is no date; nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The period ends before it begins: exchange its two dates.</source>
        <translation>La période se termine avant de commencer&#xa0;: inversez ses deux dates.</translation>
    </message>
    <message>
        <source>date of its own</source>
        <translation>date propre au contrat</translation>
    </message>
    <message>
        <source>national date</source>
        <translation>date nationale</translation>
    </message>
    <message numerus="yes">
        <source>%n communes: %1</source>
        <translation>
            <numerusform>%n commune&#xa0;: %1</numerusform>
            <numerusform>%n communes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 to %2 a year</source>
        <translation>%1 à %2 par an</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Already read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Nature de crédits</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Committed of planned</source>
        <translation>Engagé sur prévu</translation>
    </message>
    <message>
        <source>Paid of committed</source>
        <translation>Payé sur engagé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Per inhabitant of the neighbourhoods</source>
        <translation>Par habitant des quartiers</translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <translation>Évolution sur un an</translation>
    </message>
    <message>
        <source>“%1” is not taken; nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas accepté&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Type an amount in euros such as 1234.56, with at most 13 digits and two decimals.</source>
        <translation>Saisissez un montant en euros comme 1234,56, avec 13 chiffres et deux décimales au plus.</translation>
    </message>
    <message>
        <source>Type a whole number of posts, from 0 to 1 000 000.</source>
        <translation>Saisissez un nombre entier de postes, de 0 à 1&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>Type a year from 1900 to 2200.</source>
        <translation>Saisissez une année de 1900 à 2200.</translation>
    </message>
    <message>
        <source>Several neighbourhoods</source>
        <translation>Plusieurs quartiers</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>Admissible</source>
        <translation>Recevable</translation>
    </message>
    <message>
        <source>Selected for funding</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notifiée</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Bilan reçu</translation>
    </message>
    <message>
        <source>An action does not end (%1) before it begins (%2).</source>
        <translation>Une action ne finit pas (%1) avant de commencer (%2).</translation>
    </message>
    <message>
        <source>“%1” has no date yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de date.</translation>
    </message>
    <message>
        <source>“%1” has a later date: %2.</source>
        <translation>«&#xa0;%1&#xa0;» porte une date postérieure&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Goal: half of the specific credits by agreements over several years (CPO). Source: circulaire of 31 August 2023 on drawing up the contrats de ville.</source>
        <translation>Objectif&#xa0;: la moitié des crédits spécifiques par conventions pluriannuelles d’objectifs (CPO). Source&#xa0;: circulaire du 31 août 2023 relative à l’élaboration des contrats de ville.</translation>
    </message>
    <message>
        <source>Multi-year agreements: no action counts yet</source>
        <translation>Conventions pluriannuelles&#xa0;: aucune action ne compte encore</translation>
    </message>
    <message>
        <source>%1, %2 % of the specific credits (%3)</source>
        <translation>%1, %2&#xa0;% des crédits spécifiques (%3)</translation>
    </message>
    <message>
        <source>A state is recorded once the action has reached it: this date lies ahead.</source>
        <translation>Un état s’enregistre une fois atteint&#xa0;: cette date est à venir.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>A contract is ended once its end has come: this date lies ahead.</source>
        <translation>Un contrat est terminé une fois sa fin venue&#xa0;: cette date est à venir.</translation>
    </message>
    <message numerus="yes">
        <source>%n priority(ies) under it</source>
        <translation>
            <numerusform>%n priorité en dessous</numerusform>
            <numerusform>%n priorités en dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of contracts</source>
        <translation>
            <numerusform>%n réponse de contrat</numerusform>
            <numerusform>%n réponses de contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s)</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>your signature</source>
        <translation>votre signature</translation>
    </message>
    <message>
        <source>your deliberation and your signature</source>
        <translation>votre délibération et votre signature</translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) ago</source>
        <translation>
            <numerusform>, il y a %n jour</numerusform>
            <numerusform>, il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>; last asked on %1</source>
        <translation>&#xa0;; dernière relance le %1</translation>
    </message>
    <message>
        <source>For the attention of: %1</source>
        <translation>À l’attention de&#xa0;: %1</translation>
    </message>
    <message>
        <source>The city contract “Engagements Quartiers 2030” commits your body. To our knowledge these are still missing:</source>
        <translation>Le contrat de ville «&#xa0;Engagements Quartiers 2030&#xa0;» engage votre organisme. À notre connaissance, il manque encore&#xa0;:</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Theoretical</source>
        <translation>Théorique</translation>
    </message>
    <message>
        <source>We thank you for letting us know when it can be done, and whom to ask in your services.</source>
        <translation>Nous vous remercions de nous dire quand cela pourra se faire, et à qui nous adresser dans vos services.</translation>
    </message>
    <message>
        <source>“%1” is no colour: write it as #1c5574.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur&#xa0;: écrivez-la comme #1c5574.</translation>
    </message>
    <message>
        <source>“%1” is too light to be read on paper: its contrast is %2, and %3 are needed.</source>
        <translation>«&#xa0;%1&#xa0;» est trop claire pour être lue sur le papier&#xa0;: son contraste est de&#xa0;%2, il faut&#xa0;%3.</translation>
    </message>
    <message numerus="yes">
        <source>A text of the template is longer than %n character(s), or not one line.</source>
        <translation>
            <numerusform>Un texte du modèle dépasse&#xa0;%n caractère, ou a plusieurs lignes.</numerusform>
            <numerusform>Un texte du modèle dépasse&#xa0;%n caractères, ou a plusieurs lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template names a section that does not exist, or leaves out one that has to be there.</source>
        <translation>Le modèle nomme une section qui n’existe pas, ou en omet une qui doit y être.</translation>
    </message>
    <message>
        <source>The logo is too large.</source>
        <translation>Le logo est trop volumineux.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Editorial of the issue</source>
        <translation>Éditorial du numéro</translation>
    </message>
    <message>
        <source>Articles by rubric</source>
        <translation>Articles par rubrique</translation>
    </message>
    <message>
        <source>Index by territory</source>
        <translation>Index par territoire</translation>
    </message>
    <message>
        <source>Index by year</source>
        <translation>Index par année</translation>
    </message>
    <message>
        <source>Sources and legal notices</source>
        <translation>Sources et mentions légales</translation>
    </message>
    <message>
        <source>Press review</source>
        <translation>Revue de presse</translation>
    </message>
    <message>
        <source>Sheet of a contract</source>
        <translation>Dossier de contrat</translation>
    </message>
    <message>
        <source>Sheet of a neighbourhood</source>
        <translation>Fiche de quartier</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>State of the signature</source>
        <translation>État de la signature</translation>
    </message>
    <message>
        <source>Priority neighbourhoods</source>
        <translation>Quartiers prioritaires</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Against the geography of 2015</source>
        <translation>Par rapport à la géographie de 2015</translation>
    </message>
    <message>
        <source>Facts and figures</source>
        <translation>Faits et chiffres</translation>
    </message>
    <message>
        <source>Of its contract</source>
        <translation>De son contrat</translation>
    </message>
    <message>
        <source>Of its EPCI</source>
        <translation>De son EPCI</translation>
    </message>
    <message>
        <source>Of the neighbourhood alone</source>
        <translation>Du quartier seul</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n funding line(s) (%1)</source>
        <translation>
            <numerusform>%n ligne de financement (%1)</numerusform>
            <numerusform>%n lignes de financement (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p.&#xa0;%2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thème %1</translation>
    </message>
    <message>
        <source>To be entered in the programme, under the lever, with the year as code</source>
        <translation>À saisir dans le programme, sous le levier, avec l’année pour code</translation>
    </message>
    <message>
        <source>Entered in the programme</source>
        <translation>Saisi dans le programme</translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Règle de %1</translation>
    </message>
    <message>
        <source>Rule of the device</source>
        <translation>Règle du dispositif</translation>
    </message>
    <message>
        <source>Theme of the year</source>
        <translation>Thème de l’année</translation>
    </message>
    <message>
        <source>Who and what is eligible</source>
        <translation>Qui et quoi est éligible</translation>
    </message>
    <message>
        <source>How it fits with the others</source>
        <translation>Comment il s’articule avec les autres</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>To be checked: the date of signature lies before 2023, when these contracts did not exist yet.</source>
        <translation>À vérifier&#xa0;: la date de signature est antérieure à 2023, avant que ces contrats n’existent.</translation>
    </message>
    <message>
        <source>To be checked: the date of signature lies long before the day on which the contract is declared signed.</source>
        <translation>À vérifier&#xa0;: la date de signature précède de loin celle à laquelle le contrat est déclaré signé.</translation>
    </message>
    <message>
        <source>To be checked: the date of deliberation lies before 2023, when these contracts did not exist yet.</source>
        <translation>À vérifier&#xa0;: la date de délibération est antérieure à 2023, avant que ces contrats n’existent.</translation>
    </message>
    <message>
        <source>Conclude the contract</source>
        <translation>Concluent le contrat</translation>
    </message>
    <message>
        <source>Sign the contract</source>
        <translation>Signent le contrat</translation>
    </message>
    <message>
        <source>Optional partners</source>
        <translation>Partenaires facultatifs</translation>
    </message>
    <message>
        <source>your signature, expected by %1</source>
        <translation>votre signature, attendue pour le %1</translation>
    </message>
    <message>
        <source>your signature, expected in %1</source>
        <translation>votre signature, attendue pour %1</translation>
    </message>
    <message>
        <source>your deliberation and your signature, expected by %1</source>
        <translation>votre délibération et votre signature, attendues pour le %1</translation>
    </message>
    <message>
        <source>your deliberation and your signature, expected in %1</source>
        <translation>votre délibération et votre signature, attendues pour %1</translation>
    </message>
    <message>
        <source>; last asked in %1</source>
        <translation>&#xa0;; dernière relance en %1</translation>
    </message>
    <message>
        <source>City contract %1: %2</source>
        <translation>Contrat de ville %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>City contract: awaited signature %1</source>
        <translation>Contrat de ville – signature attendue %1</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Nous vous prions d’agréer, Madame, Monsieur, l’expression de notre considération distinguée.</translation>
    </message>
    <message>
        <source>“%1” has the last date (%2): the state stays.</source>
        <translation>«&#xa0;%1&#xa0;» a la dernière date (%2)&#xa0;: l’état reste le même.</translation>
    </message>
    <message>
        <source>“%1” keeps its date (%2): the last date counts.</source>
        <translation>«&#xa0;%1&#xa0;» garde sa date (%2)&#xa0;: la dernière date compte.</translation>
    </message>
    <message numerus="yes">
        <source>Multi-year agreements: %n of %1 actions (%2 %)</source>
        <translation>
            <numerusform>Conventions pluriannuelles&#xa0;: %n action sur %1 (%2&#xa0;%)</numerusform>
            <numerusform>Conventions pluriannuelles&#xa0;: %n actions sur %1 (%2&#xa0;%)</numerusform>
        </translation>
    </message>
</context>
</TS>

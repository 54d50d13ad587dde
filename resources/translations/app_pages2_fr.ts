<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>ArticleDialog</name>
        <message>
            <source>Add an article</source>
            <translation>Ajouter un article</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Publisher</source>
            <translation>&amp;Support</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <source>19/04/2024, April 2024 or 2024</source>
            <translation>19/04/2024, avril 2024 ou 2024</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>&amp;Rubric</source>
            <translation>&amp;Rubrique</translation>
        </message>
        <message>
            <source>&amp;Contract</source>
            <translation>&amp;Contrat</translation>
        </message>
    </context>
    <context>
        <name>ArticleEditor</name>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>19/04/2024, April 2024 or 2024</source>
            <translation>19/04/2024, avril 2024 ou 2024</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Territories</source>
            <translation>Territoires</translation>
        </message>
        <message>
            <source>Summary, printed in the press review</source>
            <translation>Résumé, imprimé dans la revue de presse</translation>
        </message>
        <message>
            <source>Private note — never exported</source>
            <translation>Note privée — jamais exportée</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>What changed &amp;between</source>
            <translation>Ce qui a changé &amp;entre</translation>
        </message>
        <message>
            <source>&amp;and</source>
            <translation>e&amp;t</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Comparer</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <source>19/04/2024, April 2024 or 2024</source>
            <translation>19/04/2024, avril 2024 ou 2024</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Genre</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lieu</translation>
        </message>
        <message>
            <source>&amp;Contract</source>
            <translation>&amp;Contrat</translation>
        </message>
    </context>
    <context>
        <name>PressExportDialog</name>
        <message>
            <source>Export the press review</source>
            <translation>Exporter la revue de presse</translation>
        </message>
        <message>
            <source>&amp;Issue number</source>
            <translation>&amp;Numéro</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>Articles published &amp;from</source>
            <translation>Articles parus d&amp;u</translation>
        </message>
        <message>
            <source>01/03/2024 or March 2024</source>
            <translation>01/03/2024 ou mars 2024</translation>
        </message>
        <message>
            <source>t&amp;o</source>
            <translation>&amp;au</translation>
        </message>
        <message>
            <source>31/03/2024 or March 2024</source>
            <translation>31/03/2024 ou mars 2024</translation>
        </message>
        <message>
            <source>&amp;Editorial</source>
            <translation>&amp;Édito</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Parcourir…</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Deliberation</source>
            <translation>Délibération</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Steering committee</source>
            <translation>Comité de pilotage</translation>
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
            <source>Review</source>
            <translation>Revue</translation>
        </message>
        <message>
            <source>Amendment</source>
            <translation>Avenant</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message numerus="yes">
            <source>and %n other record(s)</source>
            <translation>
                <numerusform>et %n autre enregistrement</numerusform>
                <numerusform>et %n autres enregistrements</numerusform>
            </translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Records changed</source>
            <translation>Enregistrements modifiés</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>How many records the action changed</source>
            <translation>Nombre d’enregistrements que l’action a modifiés</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>History of</source>
            <translation>Historique de</translation>
        </message>
        <message>
            <source>%1 no. %2</source>
            <translation>%1 n° %2</translation>
        </message>
        <message>
            <source>Type a whole address that begins with http:// or https://.</source>
            <translation>Saisissez une adresse complète, qui commence par http:// ou https://.</translation>
        </message>
        <message>
            <source>The content that the file came with</source>
            <translation>Le contenu de départ du fichier</translation>
        </message>
    </context>
    <context>
        <name>domain</name>
        <message>
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Réalisé</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Passé</translation>
        </message>
        <message>
            <source>Undated</source>
            <translation>Sans date</translation>
        </message>
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
            <source>Creation</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Change, undone since</source>
            <translation>Modification annulée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablissement</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Rédigé</translation>
        </message>
        <message>
            <source>To be written</source>
            <translation>À rédiger</translation>
        </message>
    </context>
    <context>
        <name>parvis::ArticleDialog</name>
        <message>
            <source>Add the article</source>
            <translation>Ajouter l’article</translation>
        </message>
        <message>
            <source>The press review already holds this address: “%1”.</source>
            <translation>La revue de presse contient déjà cette adresse : « %1 ».</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>parvis::ArticleEditor</name>
        <message>
            <source>A title is needed.</source>
            <translation>Un titre est nécessaire.</translation>
        </message>
    </context>
    <context>
        <name>parvis::CalendarPage</name>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Add an event…</source>
            <translation>Ajouter un événement…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Open the contract</source>
            <translation>Ouvrir le contrat</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Events and steps, upcoming first</source>
            <translation>Événements et étapes, à venir d’abord</translation>
        </message>
        <message numerus="yes">
            <source>%n upcoming</source>
            <translation>
                <numerusform>%n à venir</numerusform>
                <numerusform>%n à venir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in the calendar yet</source>
            <translation>Rien au calendrier pour l’instant</translation>
        </message>
        <message>
            <source>Add the events that you do not want to miss.</source>
            <translation>Ajoutez les événements à ne pas manquer.</translation>
        </message>
        <message>
            <source>Select a line to see its details and source.</source>
            <translation>Sélectionnez une ligne pour en voir le détail et la source.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Réalisé</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Producer</source>
            <translation>Producteur</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Ouvrir la source</translation>
        </message>
        <message>
            <source>Add the event “%1”</source>
            <translation>Ajouter l’événement « %1 »</translation>
        </message>
        <message>
            <source>Edit the event “%1”</source>
            <translation>Modifier l’événement « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n event(s)</source>
            <translation>
                <numerusform>Supprimer %n événement</numerusform>
                <numerusform>Supprimer %n événements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) deleted.</source>
            <translation>
                <numerusform>%n événement supprimé.</numerusform>
                <numerusform>%n événements supprimés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
    </context>
    <context>
        <name>parvis::ComparisonView</name>
        <message>
            <source>A date is needed, such as 19/04/2024.</source>
            <translation>Une date est nécessaire, par exemple 19/04/2024.</translation>
        </message>
        <message>
            <source>Records that changed between the two dates</source>
            <translation>Enregistrements qui ont changé entre les deux dates</translation>
        </message>
        <message>
            <source>19/04/2024</source>
            <translation>19/04/2024</translation>
        </message>
        <message>
            <source>The period ends before it begins. Exchange its two dates.</source>
            <translation>La période finit avant de commencer. Inversez ses deux dates.</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>du %1 au %2</translation>
        </message>
        <message>
            <source>Comparing two dates</source>
            <translation>Comparaison de deux dates</translation>
        </message>
        <message>
            <source>Nothing changed %1.</source>
            <translation>Rien n’a changé %1.</translation>
        </message>
        <message>
            <source>%1, %2, %3 %4.</source>
            <translation>%1, %2, %3 %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) added</source>
            <translation>
                <numerusform>%n enregistrement ajouté</numerusform>
                <numerusform>%n enregistrements ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifié</numerusform>
                <numerusform>%n modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n supprimé</numerusform>
                <numerusform>%n supprimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Devenir</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
    </context>
    <context>
        <name>parvis::EventDialog</name>
        <message>
            <source>Add an event</source>
            <translation>Ajouter un événement</translation>
        </message>
        <message>
            <source>Edit the event</source>
            <translation>Modifier l’événement</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>A date is needed, as precise as known: 19/04/2024, April 2024 or 2024.</source>
            <translation>Une date est nécessaire, aussi précise que connue : 19/04/2024, avril 2024 ou 2024.</translation>
        </message>
        <message>
            <source>Add the event</source>
            <translation>Ajouter l’événement</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>parvis::FundingFooter</name>
        <message>
            <source>Posts</source>
            <translation>Postes</translation>
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
            <source>No line to add up</source>
            <translation>Aucune ligne à totaliser</translation>
        </message>
        <message>
            <source>Totals of the lines shown</source>
            <translation>Totaux des lignes affichées</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Known for all of the %n line(s)</source>
            <translation>
                <numerusform>Connu pour la seule ligne</numerusform>
                <numerusform>Connu pour les %n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Known for %1 of %n line(s)</source>
            <translation>
                <numerusform>Connu pour %1 ligne sur %n</numerusform>
                <numerusform>Connu pour %1 lignes sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n selected line(s) — %1</source>
            <translation>
                <numerusform>%n ligne sélectionnée — %1</numerusform>
                <numerusform>%n lignes sélectionnées — %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parvis::FundingPage</name>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Département</source>
            <translation>Département</translation>
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
            <source>Kind of credit</source>
            <translation>Nature des crédits</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>Jobs that the line pays for</source>
            <translation>Emplois que la ligne finance</translation>
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
            <source>Posts × flat rate: what the posts would cost, not what was paid</source>
            <translation>Postes × forfait : ce que coûteraient les postes, et non ce qui a été payé</translation>
        </message>
        <message>
            <source>Open the contract</source>
            <translation>Ouvrir le contrat</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Financements</translation>
        </message>
        <message>
            <source>Funding lines</source>
            <translation>Lignes de financement</translation>
        </message>
        <message>
            <source>No funding line yet</source>
            <translation>Aucune ligne de financement</translation>
        </message>
        <message>
            <source>Lines come with the embedded dataset, or from an import.</source>
            <translation>Les lignes viennent du jeu de données embarqué ou d’un import.</translation>
        </message>
        <message>
            <source>Adding up</source>
            <translation>Calcul des totaux</translation>
        </message>
        <message>
            <source>Select a line to see its source.</source>
            <translation>Sélectionnez une ligne pour en voir la source.</translation>
        </message>
        <message>
            <source>No contract stated</source>
            <translation>Contrat non précisé par la source</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Montants</translation>
        </message>
        <message>
            <source>Theoretical (posts × flat rate)</source>
            <translation>Théorique (postes × forfait)</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Producer</source>
            <translation>Producteur</translation>
        </message>
        <message>
            <source>Vintage</source>
            <translation>Millésime</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
    </context>
    <context>
        <name>parvis::HistoryPage</name>
        <message>
            <source>Select an action to see what it changed.</source>
            <translation>Sélectionnez une action pour voir ce qu’elle a changé.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Undo this action</source>
            <translation>Annuler cette action</translation>
        </message>
        <message>
            <source>History of this record</source>
            <translation>Historique de cet enregistrement</translation>
        </message>
        <message>
            <source>Compare two dates</source>
            <translation>Comparer deux dates</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Actions, newest first</source>
            <translation>Actions, de la plus récente à la plus ancienne</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>Lecture de l’historique</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading an action</source>
            <translation>Lecture d’une action</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>Ce qu’elle a changé</translation>
        </message>
        <message>
            <source>No record: the file was created with the content that it came with.</source>
            <translation>Aucun enregistrement : le fichier a été créé avec son contenu de départ.</translation>
        </message>
        <message>
            <source>Undo this action (Ctrl+Z)</source>
            <translation>Annuler cette action (Ctrl+Z)</translation>
        </message>
        <message>
            <source>It undid: %1</source>
            <translation>Elle a annulé : %1</translation>
        </message>
        <message>
            <source>It did again: %1</source>
            <translation>Elle a rétabli : %1</translation>
        </message>
        <message>
            <source>The creation of the file cannot be undone.</source>
            <translation>La création du fichier ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>This action has been undone since.</source>
            <translation>Cette action a été annulée depuis.</translation>
        </message>
        <message>
            <source>The file is open for reading only: nothing can be undone.</source>
            <translation>Le fichier est ouvert en lecture seule : rien ne peut être annulé.</translation>
        </message>
        <message>
            <source>It is the last action that stands: Ctrl+Z undoes it.</source>
            <translation>C’est la dernière action en vigueur : Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>Newer actions stand on it. Undo them first, newest first, with Ctrl+Z.</source>
            <translation>Des actions plus récentes la suivent. Annulez-les d’abord, en commençant par la dernière, avec Ctrl+Z.</translation>
        </message>
        <message>
            <source>Type two dates, then select a record to see what became of it.</source>
            <translation>Saisissez deux dates, puis sélectionnez un enregistrement pour voir ce qu’il est devenu.</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Ce qu’il est devenu</translation>
        </message>
        <message>
            <source>Its history</source>
            <translation>Son historique</translation>
        </message>
    </context>
    <context>
        <name>parvis::PressExportDialog</name>
        <message>
            <source>Press review of the city contracts</source>
            <translation>Revue de presse des contrats de ville</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Press review no. %1.pdf</source>
            <translation>Revue de presse n° %1.pdf</translation>
        </message>
        <message>
            <source>Export the press review</source>
            <translation>Exporter la revue de presse</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Fichiers PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Choose the file to write.</source>
            <translation>Choisissez le fichier à écrire.</translation>
        </message>
        <message numerus="yes">
            <source>The issue will hold %n article(s).</source>
            <translation>
                <numerusform>Le numéro contiendra %n article.</numerusform>
                <numerusform>Le numéro contiendra %n articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) without a known date are left out: record their date to take them in.</source>
            <translation>
                <numerusform>%n article sans date connue est laissé de côté : renseignez sa date pour l’y faire entrer.</numerusform>
                <numerusform>%n articles sans date connue sont laissés de côté : renseignez leur date pour les y faire entrer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parvis::PressPage</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Territories</source>
            <translation>Territoires</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Edit the article “%1”</source>
            <translation>Modifier l’article « %1 »</translation>
        </message>
        <message>
            <source>Delete the article “%1”</source>
            <translation>Supprimer l’article « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n article(s)</source>
            <translation>
                <numerusform>Supprimer %n article</numerusform>
                <numerusform>Supprimer %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>A file of this name exists already; it was not replaced.</source>
            <translation>Un fichier de ce nom existe déjà ; il n’a pas été remplacé.</translation>
        </message>
        <message>
            <source>Add an article…</source>
            <translation>Ajouter un article…</translation>
        </message>
        <message>
            <source>Export the press review…</source>
            <translation>Exporter la revue de presse…</translation>
        </message>
        <message>
            <source>Open the article</source>
            <translation>Ouvrir l’article</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Press review</source>
            <translation>Revue de presse</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message numerus="yes">
            <source>%n dated</source>
            <translation>
                <numerusform>%n daté</numerusform>
                <numerusform>%n datés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a summary</source>
            <translation>
                <numerusform>%n avec un résumé</numerusform>
                <numerusform>%n avec un résumé</numerusform>
            </translation>
        </message>
        <message>
            <source>No article yet</source>
            <translation>Aucun article</translation>
        </message>
        <message>
            <source>Add the articles that you read: title, publisher, date and address.</source>
            <translation>Ajoutez les articles que vous lisez : titre, support, date et adresse.</translation>
        </message>
        <message>
            <source>Select an article to read and write its summary.</source>
            <translation>Sélectionnez un article pour lire et rédiger son résumé.</translation>
        </message>
        <message>
            <source>date to be filled in</source>
            <translation>date à renseigner</translation>
        </message>
        <message>
            <source>The address is not known</source>
            <translation>L’adresse n’est pas connue</translation>
        </message>
        <message>
            <source>Add the article “%1”</source>
            <translation>Ajouter l’article « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) deleted.</source>
            <translation>
                <numerusform>%n article supprimé.</numerusform>
                <numerusform>%n articles supprimés.</numerusform>
            </translation>
        </message>
        <message>
            <source>This article has no address that can be opened.</source>
            <translation>Cet article n’a pas d’adresse qui puisse être ouverte.</translation>
        </message>
        <message>
            <source>Exporting the press review</source>
            <translation>Export de la revue de presse</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>Remplacer le fichier</translation>
        </message>
        <message numerus="yes">
            <source>The press review holds %n article(s): %1</source>
            <translation>
                <numerusform>La revue de presse contient %n article : %1</numerusform>
                <numerusform>La revue de presse contient %n articles : %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a known date left out</source>
            <translation>
                <numerusform>%n sans date connue laissé de côté</numerusform>
                <numerusform>%n sans date connue laissés de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <source>Issue no. %1 of the press review</source>
            <translation>Revue de presse n° %1</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
    </context>
    <context>
        <name>parvis::ProgrammeModel</name>
        <message>
            <source>Regional priorities and their levers</source>
            <translation>Priorités régionales et leurs leviers</translation>
        </message>
        <message>
            <source>Levers</source>
            <translation>Leviers</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Principes</translation>
        </message>
        <message>
            <source>Transitions</source>
            <translation>Transitions</translation>
        </message>
        <message>
            <source>Local axes</source>
            <translation>Axes locaux</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositifs</translation>
        </message>
        <message>
            <source>How many contracts are recorded as answering this priority</source>
            <translation>Nombre de contrats enregistrés comme répondant à cette priorité</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Contrats</translation>
        </message>
    </context>
    <context>
        <name>parvis::ProgrammePage</name>
        <message>
            <source>Select a priority or a device to see where it comes from.</source>
            <translation>Sélectionnez une priorité ou un dispositif pour en voir la source.</translation>
        </message>
        <message>
            <source>Nothing answers these words.</source>
            <translation>Rien ne répond à ces mots.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>This address cannot be opened: %1</source>
            <translation>Cette adresse ne peut pas être ouverte : %1</translation>
        </message>
        <message>
            <source>Search the programme</source>
            <translation>Rechercher dans le programme</translation>
        </message>
        <message>
            <source>Priorities and devices</source>
            <translation>Priorités et dispositifs</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message numerus="yes">
            <source>%n priority(ies)</source>
            <translation>
                <numerusform>%n priorité, levier ou principe</numerusform>
                <numerusform>%n priorités, leviers et principes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n dispositif</numerusform>
                <numerusform>%n dispositifs</numerusform>
            </translation>
        </message>
        <message>
            <source>The programme is empty</source>
            <translation>Le programme est vide</translation>
        </message>
        <message>
            <source>Priorities and devices come with the embedded dataset.</source>
            <translation>Les priorités et les dispositifs viennent du jeu de données embarqué.</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Relève de</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Contracts that answer it</source>
            <translation>Contrats qui y répondent</translation>
        </message>
        <message>
            <source>No contract is linked to it yet.</source>
            <translation>Aucun contrat n’y est encore lié.</translation>
        </message>
        <message>
            <source>Funding lines</source>
            <translation>Lignes de financement</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Producer</source>
            <translation>Producteur</translation>
        </message>
        <message>
            <source>Vintage</source>
            <translation>Millésime</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Ouvrir la source</translation>
        </message>
    </context>
    <context>
        <name>parvis</name>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Financements</translation>
        </message>
        <message>
            <source>Press review</source>
            <translation>Revue de presse</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
</TS>

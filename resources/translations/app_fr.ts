<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AddSignatoryDialog</name>
    <message>
        <source>Add signatories</source>
        <translation>Ajouter des signataires</translation>
    </message>
    <message>
        <source>Choose one or several bodies (Ctrl or Shift and click). Those that the law names for this contract come first.</source>
        <translation>Choisissez un ou plusieurs organismes (Ctrl ou Maj et clic). Ceux que la loi désigne pour ce contrat viennent en premier.</translation>
    </message>
</context>
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Export to an agenda</source>
        <translation>Exporter vers un agenda</translation>
    </message>
    <message>
        <source>Outlook, Thunderbird and other agendas open this file. Import it again later: what changed is replaced, nothing is doubled.</source>
        <translation>Outlook, Thunderbird et les autres agendas ouvrent ce fichier. Importez-le de nouveau plus tard&#xa0;: ce qui a changé est remplacé, rien n’est doublé.</translation>
    </message>
    <message>
        <source>&amp;Dates of</source>
        <translation>&amp;Dates de</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;uméro</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signé le</translation>
    </message>
    <message>
        <source>19/04/2024, April 2024 or 2024</source>
        <translation>19/04/2024, avril 2024 ou 2024</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
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
    <message>
        <source>Choose the territories…</source>
        <translation>Choisir les territoires…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Linked document</source>
        <translation>Document lié</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
</context>
<context>
    <name>ArticleImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>&amp;Complete the articles that are known already</source>
        <translation>&amp;Compléter les articles déjà connus</translation>
    </message>
    <message>
        <source>&amp;Link the territories that are named without doubt</source>
        <translation>&amp;Lier les territoires nommés sans ambiguïté</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Compare with now…</source>
        <translation>&amp;Comparer avec maintenant…</translation>
    </message>
    <message>
        <source>Restore as a co&amp;py…</source>
        <translation>Restaurer comme co&amp;pie…</translation>
    </message>
    <message>
        <source>&amp;Restore in its place…</source>
        <translation>&amp;Restaurer à sa place…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Un autre fichier…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>What is ticked is written to every selected signatory; the rest stays as it is. A ticked field that is left empty is emptied.</source>
        <translation>Ce qui est coché est écrit pour chaque signataire sélectionné&#xa0;; le reste ne change pas. Un champ coché et laissé vide sera effacé.</translation>
    </message>
</context>
<context>
    <name>BulkEditForm</name>
    <message>
        <source>&amp;Date of signature</source>
        <translation>Date de si&amp;gnature</translation>
    </message>
    <message>
        <source>&amp;Function of the representative</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Reference of the deliberation</source>
        <translation>&amp;Référence de la délibération</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Target date of the signatory</source>
        <translation>Éc&amp;héance</translation>
    </message>
    <message>
        <source>Date of de&amp;liberation</source>
        <translation>Date de dé&amp;libération</translation>
    </message>
    <message>
        <source>Date of deliberation</source>
        <translation>Date de délibération</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Function of the representative</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Reference of the deliberation</source>
        <translation>Référence de la délibération</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Target date of the signatory</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>&amp;Evidence, for all of them</source>
        <translation>&amp;Preuve, pour tous</translation>
    </message>
    <message>
        <source>pa&amp;ge</source>
        <translation>pag&amp;e</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>page</comment>
        <translation>non précisée</translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partenaire</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>&amp;Engagement</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Indicateur</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>Dép&amp;art</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>&amp;Achieved</source>
        <translation>&amp;Réalisé</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>Éc&amp;héance</translation>
    </message>
    <message>
        <source>19/04/2024, April 2024 or 2024</source>
        <translation>19/04/2024, avril 2024 ou 2024</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
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
    <message>
        <source>&amp;Since…</source>
        <translation>&amp;Depuis…</translation>
    </message>
    <message>
        <source>Compare a usual day with today</source>
        <translation>Comparer une date usuelle avec aujourd’hui</translation>
    </message>
    <message>
        <source>The records that are shown, with their old values struck through</source>
        <translation>Les enregistrements affichés, anciennes valeurs barrées</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>ContourImportDialog</name>
    <message>
        <source>Import official contours</source>
        <translation>Importer les contours officiels</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it: GeoJSON, GeoPackage, Shapefile, also inside a zip</source>
        <translation>Déposez le fichier ici ou choisissez-le&#xa0;: GeoJSON, GeoPackage, Shapefile, même dans un zip</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Geography</source>
        <translation>&amp;Géographie</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>Cou&amp;che</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Producer</source>
        <translation>&amp;Producteur</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Vintage</source>
        <translation>&amp;Millésime</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Where the file is on the web; what you change here is remembered. Empty: the address of the ANCT on data.gouv.fr.</source>
        <translation>Où se trouve le fichier sur le web&#xa0;; ce que vous changez ici est retenu. Vide&#xa0;: l’adresse de l’ANCT sur data.gouv.fr.</translation>
    </message>
    <message>
        <source>Do&amp;wnload</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Fetches the official contours, then shows what they change</source>
        <translation>Récupère les contours officiels, puis montre ce qu’ils changent</translation>
    </message>
    <message>
        <source>Take contours that contradict the register, &amp;too</source>
        <translation>Prendre aussi les con&amp;tours qui contredisent le registre</translation>
    </message>
    <message>
        <source>Their place or their area is not that of their neighbourhood in the register: answers that rest on them are wrong, unless the register is.</source>
        <translation>Leur emplacement ou leur superficie n’est pas celui de leur quartier dans le registre&#xa0;: les réponses qui s’appuient sur eux sont fausses, à moins que le registre ne le soit.</translation>
    </message>
</context>
<context>
    <name>ContractBulkDialog</name>
    <message>
        <source>&amp;Add the body to the contracts of which it is not a signatory yet</source>
        <translation>&amp;Ajouter l’organisme aux contrats dont il n’est pas encore signataire</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>One body in all these contracts</source>
        <translation>Un organisme dans tous ces contrats</translation>
    </message>
    <message>
        <source>Target date of the &amp;contracts</source>
        <translation>Échéance des &amp;contrats</translation>
    </message>
    <message>
        <source>Target date of the contracts</source>
        <translation>Échéance des contrats</translation>
    </message>
</context>
<context>
    <name>ContractFields</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>19/04/2024, April 2024 or 2024</source>
        <translation>19/04/2024, avril 2024 ou 2024</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CycleTemplatePanel</name>
    <message>
        <source>Cycle &amp;of</source>
        <translation>Cycle &amp;de</translation>
    </message>
    <message>
        <source>Back to the common cycle</source>
        <translation>Revenir au cycle commun</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>CycleYearPanel</name>
    <message>
        <source>&amp;Year of the cycle</source>
        <translation>&amp;Année du cycle</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>&amp;Contrats</translation>
    </message>
    <message>
        <source>Find a contract</source>
        <translation>Trouver un contrat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Steps of that year</source>
        <translation>É&amp;tapes de cette année</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>DocumentPageBar</name>
    <message>
        <source>Previous page (Page up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Copy the text of this page</source>
        <translation>Copier le texte de cette page</translation>
    </message>
    <message>
        <source>Turn the pages to the right (Ctrl+→)</source>
        <translation>Tourner les pages vers la droite (Ctrl+→)</translation>
    </message>
    <message>
        <source>Size of the pages: choose one, or type a percentage</source>
        <translation>Taille des pages&#xa0;: choisissez-la ou saisissez un pourcentage</translation>
    </message>
    <message>
        <source>More commands for reading</source>
        <translation>Autres commandes de lecture</translation>
    </message>
    <message>
        <source>The page: its number, or what the document calls it (iv)</source>
        <translation>La page&#xa0;: son numéro, ou le nom que le document lui donne (iv)</translation>
    </message>
</context>
<context>
    <name>DocumentSearchPanel</name>
    <message>
        <source>Search in the document (Ctrl+F)</source>
        <translation>Rechercher dans le document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
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
        <translation>N&amp;ature</translation>
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
    <name>EvolutionDialog</name>
    <message>
        <source>Change of the contours from 2015 to 2024</source>
        <translation>Évolution des contours de 2015 à 2024</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Newer facts of Parvis</source>
        <translation>Faits plus récents apportés par Parvis</translation>
    </message>
</context>
<context>
    <name>FundingImportDialog</name>
    <message>
        <source>Import funding lines</source>
        <translation>Importer des lignes de financement</translation>
    </message>
    <message>
        <source>The &amp;first line holds the titles</source>
        <translation>La &amp;première ligne contient les titres</translation>
    </message>
    <message>
        <source>&amp;Year of the rows</source>
        <translation>A&amp;nnée des lignes</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Ce que deviennent les lignes</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <comment>of a spreadsheet</comment>
        <translation>&amp;Feuille</translation>
    </message>
</context>
<context>
    <name>LocateDialog</name>
    <message>
        <source>Is this address in a QPV?</source>
        <translation>Cette adresse est-elle dans un QPV&#xa0;?</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>&amp;Open a table…</source>
        <translation>&amp;Ouvrir un tableau…</translation>
    </message>
    <message>
        <source>A CSV, ODS, XLSX or XLS file; it can also be dropped here</source>
        <translation>Un fichier CSV, ODS, XLSX ou XLS&#xa0;; il peut aussi être déposé ici</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Coordinates or cells copied from a spreadsheet</source>
        <translation>Des coordonnées, ou des cellules copiées d’un tableur</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Voir sur la &amp;carte</translation>
    </message>
    <message>
        <source>The selected points as pins (double click shows one)</source>
        <translation>Les points sélectionnés, comme repères (un double clic en montre un)</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Cop&amp;ier le tableau</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>The table with the answers as more columns: ODS, XLSX or CSV</source>
        <translation>Le tableau, avec les réponses en colonnes supplémentaires&#xa0;: ODS, XLSX ou CSV</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <comment>of a spreadsheet</comment>
        <translation>F&amp;euille</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Nouvelle base…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open for reading only…</source>
        <translation>Ouvrir en lecture seule…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Import contours…</source>
        <translation>Importer des contours…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Check the database…</source>
        <translation>Vérifier la base…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Parvis</source>
        <translation>À propos de Parvis</translation>
    </message>
    <message>
        <source>&amp;Yearly cycle…</source>
        <translation>&amp;Cycle annuel…</translation>
    </message>
    <message>
        <source>Export to an &amp;agenda (.ics)…</source>
        <translation>Exporter vers un &amp;agenda (.ics)…</translation>
    </message>
    <message>
        <source>Download the official contours…</source>
        <translation>Télécharger les contours officiels…</translation>
    </message>
    <message>
        <source>Is this address in a &amp;QPV?</source>
        <translation>Cette adresse est-elle dans un &amp;QPV&#xa0;?</translation>
    </message>
    <message>
        <source>Newer facts of Parvis…</source>
        <translation>Faits plus récents apportés par Parvis…</translation>
    </message>
    <message>
        <source>Compares the facts that this Parvis brings (contracts, press, calendar…) with those of your file</source>
        <translation>Compare les faits que cette version de Parvis apporte (contrats, presse, calendrier…) à ceux de votre fichier</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>The files from which the database can be restored: compare them with now, restore one beside it or in its place</source>
        <translation>Les fichiers à partir desquels la base peut être restaurée&#xa0;: les comparer avec maintenant, en restaurer un à côté d’elle ou à sa place</translation>
    </message>
    <message>
        <source>The &amp;register at a date…</source>
        <translation>Le &amp;registre à une date…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Welcome to Parvis</source>
        <translation>Bienvenue dans Parvis</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Export the table in view…</source>
        <translation>Exporter le tableau affiché…</translation>
    </message>
    <message>
        <source>Export the whole register…</source>
        <translation>Exporter tout le registre…</translation>
    </message>
    <message>
        <source>&amp;Template of the papers…</source>
        <translation>&amp;Modèle des documents…</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation>Revenir à a&amp;ujourd’hui</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <source>Départements shown</source>
        <translation>Départements affichés</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What the colours of the map say</source>
        <translation>Ce que disent les couleurs de la carte</translation>
    </message>
</context>
<context>
    <name>MapExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Neighbourhoods</source>
        <translation>Q&amp;uartiers</translation>
    </message>
    <message>
        <source>Show the land that is on the &amp;screen</source>
        <translation>Cadrer comme à l’écra&amp;n</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;Sous-titre</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>Pu&amp;blié par</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisme</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>Votre propre fichier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
</context>
<context>
    <name>MapLayersPanel</name>
    <message>
        <source>Layers of the map</source>
        <translation>Couches de la carte</translation>
    </message>
    <message>
        <source>QPV of 2015</source>
        <translation>QPV de 2015</translation>
    </message>
    <message>
        <source>Show the contours of &amp;2015 (dashed)</source>
        <translation>Afficher les contours de &amp;2015 (tirets)</translation>
    </message>
    <message>
        <source>&amp;Import the contours of 2015…</source>
        <translation>&amp;Importer les contours de 2015…</translation>
    </message>
    <message>
        <source>&amp;Change from 2015 to 2024…</source>
        <translation>&amp;Évolution de 2015 à 2024…</translation>
    </message>
    <message>
        <source>Layers from files</source>
        <translation>Couches issues de fichiers</translation>
    </message>
    <message>
        <source>Communes, EPCI, tramway…: any GeoPackage, Shapefile, GeoJSON or KML. A file can also be dropped on the map. The file stays where it is.</source>
        <translation>Communes, EPCI, tramway…&#xa0;: tout fichier GeoPackage, Shapefile, GeoJSON ou KML. Un fichier peut aussi être déposé sur la carte. Le fichier reste à sa place.</translation>
    </message>
    <message>
        <source>Layers from files, the uppermost first</source>
        <translation>Couches issues de fichiers, la plus haute en premier</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Recherc&amp;her…</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>Co&amp;uche</translation>
    </message>
    <message>
        <source>La&amp;bels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>Online background</source>
        <translation>Fond de carte en ligne</translation>
    </message>
    <message>
        <source>Show a &amp;background from the Internet</source>
        <translation>Afficher un &amp;fond de carte venu d’Internet</translation>
    </message>
    <message>
        <source>While this is on, the area that you look at is sent to this server, which also sees the address of your computer. Nothing else leaves it. Without a network, the map stays as it is.</source>
        <translation>Tant que cette option est active, la zone que vous regardez est transmise à ce serveur, qui voit aussi l’adresse de votre ordinateur. Rien d’autre n’en sort. Sans réseau, la carte reste telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>A&amp;ttribution</source>
        <translation>Attri&amp;bution</translation>
    </message>
</context>
<context>
    <name>MapQueryDialog</name>
    <message>
        <source>Find neighbourhoods</source>
        <translation>Rechercher des quartiers</translation>
    </message>
    <message>
        <source>&amp;Département</source>
        <translation>&amp;Département</translation>
    </message>
    <message>
        <source>&amp;EPCI</source>
        <translation>&amp;EPCI</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>&amp;Name contains</source>
        <translation>&amp;Nom contenant</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>Colonne de la condition</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Numbers: “&gt;5000”, “10..20”. “?” finds what is to be filled in.</source>
        <translation>Nombres&#xa0;: «&#xa0;&gt;5000&#xa0;», «&#xa0;10..20&#xa0;». «&#xa0;?&#xa0;» trouve ce qui est à renseigner.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>&amp;Add to the selection</source>
        <translation>&amp;Ajouter à la sélection</translation>
    </message>
    <message>
        <source>Show &amp;only these</source>
        <translation>N’afficher &amp;qu’eux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MilestoneDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>N&amp;ature</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>19/04/2024, April 2024 or 2024</source>
        <translation>19/04/2024, avril 2024 ou 2024</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>&amp;Planned for</source>
        <translation>&amp;Prévue pour</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Faite le</translation>
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
    <message>
        <source>&amp;Which articles</source>
        <translation>&amp;Quels articles</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>T&amp;ype de fichier</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Whom (function)</source>
        <translation>D&amp;estinataire (fonction)</translation>
    </message>
    <message>
        <source>19/04/2024, April 2024 or 2024</source>
        <translation>19/04/2024, avril 2024 ou 2024</translation>
    </message>
    <message>
        <source>a function, such as “head of the cohesion department”</source>
        <translation>une fonction, par exemple «&#xa0;cheffe du service cohésion&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SignatoryDialog</name>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Represented by</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>the function, never a name: the president</source>
        <translation>la fonction, jamais un nom&#xa0;: la présidente</translation>
    </message>
    <message>
        <source>&amp;Deliberated on</source>
        <translation>&amp;Délibéré le</translation>
    </message>
    <message>
        <source>19/04/2024, April 2024 or 2024</source>
        <translation>19/04/2024, avril 2024 ou 2024</translation>
    </message>
    <message>
        <source>Re&amp;ference of the deliberation</source>
        <translation>&amp;Référence de la délibération</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>Si&amp;gné le</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>Éc&amp;héance</translation>
    </message>
    <message>
        <source>Doc&amp;ument that proves it</source>
        <translation>Doc&amp;ument justificatif</translation>
    </message>
    <message>
        <source>&amp;Page of the proof</source>
        <translation>&amp;Page de la preuve</translation>
    </message>
    <message>
        <source>Sour&amp;ce</source>
        <translation>Sour&amp;ce</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>page</comment>
        <translation>non précisée</translation>
    </message>
</context>
<context>
    <name>SignatoryPasteDialog</name>
    <message>
        <source>&amp;Add bodies that are not signatories yet</source>
        <translation>&amp;Ajouter les organismes qui ne sont pas encore signataires</translation>
    </message>
    <message>
        <source>&amp;Contract of the lines that name none</source>
        <translation>&amp;Contrat des lignes qui n’en nomment pas</translation>
    </message>
    <message>
        <source>Above each column stands what it holds. Nothing is written before you confirm; empty cells change nothing.</source>
        <translation>Au-dessus de chaque colonne figure ce qu’elle contient. Rien n’est enregistré avant votre confirmation&#xa0;; une cellule vide ne change rien.</translation>
    </message>
    <message>
        <source>C&amp;opy the lines left out</source>
        <translation>C&amp;opier les lignes écartées</translation>
    </message>
    <message>
        <source>Paste a list of signatories</source>
        <translation>Coller une liste de signataires</translation>
    </message>
    <message>
        <source>Show only the lines &amp;left out</source>
        <translation>N’afficher que les lignes éca&amp;rtées</translation>
    </message>
    <message>
        <source>The &amp;first line holds the titles</source>
        <translation>La &amp;première ligne contient les titres</translation>
    </message>
    <message>
        <source>Unknown names: tick what is meant</source>
        <translation>Noms inconnus&#xa0;: cochez ce qui est visé</translation>
    </message>
</context>
<context>
    <name>SignatoryTemplateDialog</name>
    <message>
        <source>Expected signatories</source>
        <translation>Signataires attendus</translation>
    </message>
    <message>
        <source>These bodies are proposed from the law and from where they work. Only those that are ticked are added, as expected, in one step that can be undone.</source>
        <translation>Ces organismes sont proposés d’après la loi et leur territoire d’action. Seuls ceux qui sont cochés sont ajoutés, comme pressentis, en une seule action que l’on peut annuler.</translation>
    </message>
    <message>
        <source>Tick all optional partners</source>
        <translation>Cocher tous les partenaires facultatifs</translation>
    </message>
    <message>
        <source>Only those the law names</source>
        <translation>Seulement ceux que la loi désigne</translation>
    </message>
</context>
<context>
    <name>ThemeOptionsDialog</name>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Montants</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Classes</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Bounds</source>
        <translation>&amp;Bornes</translation>
    </message>
    <message>
        <source>Lower bounds of the classes but the first, at most four, with semicolons between them</source>
        <translation>Bornes inférieures des classes sauf la première, quatre au plus, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>1000; 2500; 5000</source>
        <translation>1000&#xa0;; 2500&#xa0;; 5000</translation>
    </message>
    <message>
        <source>&amp;Size of the symbols</source>
        <translation>&amp;Taille des symboles</translation>
    </message>
    <message>
        <source>&amp;Of what</source>
        <translation>Territoi&amp;re</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Page %1 is damaged and cannot be shown.</source>
        <translation>La page %1 est endommagée et ne peut pas être affichée.</translation>
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
        <translation>Nature</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>Enregistrements modifiés</translation>
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
        <source>The content that the file came with</source>
        <translation>Le contenu de départ du fichier</translation>
    </message>
    <message>
        <source>The desktop register of the contracts “Engagements Quartiers 2030”.</source>
        <translation>Le registre de bureau des contrats de ville «&#xa0;Engagements Quartiers 2030&#xa0;».</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt, SQLite, GDAL and Poppler.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il utilise Qt, SQLite, GDAL et Poppler.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>A figure without a licence here is quoted from the press or from a public document, with its source beside it. What Parvis says of an address is an indication, not a certificate.</source>
        <translation>Un chiffre sans licence ici est cité de la presse ou d’un document public, avec sa source à côté. Ce que Parvis dit d’une adresse est indicatif et ne vaut pas attestation.</translation>
    </message>
    <message>
        <source>About Parvis</source>
        <translation>À propos de Parvis</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Ouvrir une page</translation>
    </message>
    <message>
        <source>Filter on the current column of a table</source>
        <translation>Filtrer sur la colonne courante d’un tableau</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>Find in the current column</source>
        <translation>Chercher dans la colonne courante</translation>
    </message>
    <message>
        <source>Click, Shift+click on a title</source>
        <translation>Clic, Maj+clic sur un titre</translation>
    </message>
    <message>
        <source>Sort; sort by one more column</source>
        <translation>Trier&#xa0;; trier selon une colonne de plus</translation>
    </message>
    <message>
        <source>Copy the selected lines for a spreadsheet</source>
        <translation>Copier les lignes sélectionnées pour un tableur</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Entrée, double clic</translation>
    </message>
    <message>
        <source>Open or edit the cell</source>
        <translation>Ouvrir ou modifier la cellule</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Remove the selected signatories</source>
        <translation>Retirer les signataires sélectionnés</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>What a source says, whatever the signatories recorded here</source>
        <translation>Ce que dit une source, quels que soient les signataires enregistrés ici</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Computed state</source>
        <translation>État calculé</translation>
    </message>
    <message>
        <source>As the recorded signatories make it</source>
        <translation>D’après les signataires enregistrés</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Inhabitants of the neighbourhoods of the contract</source>
        <translation>Habitants des quartiers du contrat</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Required bodies that have signed, of all that conclude or sign</source>
        <translation>Organismes requis ayant signé, parmi tous ceux qui concluent ou signent</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
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
        <source>QPV</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Source of the declaration</source>
        <translation>Source de la déclaration</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Named by law</source>
        <translation>Prévu par la loi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>First show the page “%1”, to see what is deleted.</source>
        <translation>Affichez d’abord la page «&#xa0;%1&#xa0;» pour voir ce qui est supprimé.</translation>
    </message>
    <message>
        <source>Contracts past their date and not signed</source>
        <translation>Contrats non signés dont l’échéance est passée</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>EPCI touched</source>
        <translation>EPCI concernés</translation>
    </message>
    <message>
        <source>Since 2015</source>
        <translation>Depuis 2015</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Published area</source>
        <translation>Superficie publiée</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1&#xa0;ha</translation>
    </message>
    <message>
        <source> (ring repaired)</source>
        <translation> (tracé réparé)</translation>
    </message>
    <message>
        <source>Contour of %1</source>
        <translation>Contour de %1</translation>
    </message>
    <message>
        <source>What Parvis says of an address is an indication, not a certificate.</source>
        <translation>Ce que Parvis dit d’une adresse est indicatif et ne vaut pas attestation.</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <source>Area in hectares</source>
        <translation>Superficie en hectares</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>EPCI of the contract</source>
        <translation>EPCI du contrat</translation>
    </message>
    <message>
        <source>Poverty %</source>
        <translation>Pauvreté %</translation>
    </message>
    <message>
        <source>Poverty rate at 60 % of the median income; vintage in the tip</source>
        <translation>Taux de pauvreté au seuil de 60&#xa0;% du revenu médian&#xa0;; millésime dans l’infobulle</translation>
    </message>
    <message>
        <source>Employment %</source>
        <translation>Emploi %</translation>
    </message>
    <message>
        <source>Employment rate at 15 to 64; vintage in the tip</source>
        <translation>Taux d’emploi des 15-64 ans&#xa0;; millésime dans l’infobulle</translation>
    </message>
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
    <message>
        <source>Not listed yet</source>
        <translation>Pas encore listé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Contracts signed by the end of that day</source>
        <translation>Contrats signés à la fin de ce jour</translation>
    </message>
    <message>
        <source>Bodies that had signed by the end of that day</source>
        <translation>Organismes ayant signé à la fin de ce jour</translation>
    </message>
    <message>
        <source>Bodies that the law names and nobody recorded</source>
        <translation>Organismes désignés par la loi mais non enregistrés</translation>
    </message>
    <message>
        <source>Signed by all, or declared signed by a source</source>
        <translation>Signés par tous, ou déclarés signés par une source</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Not signed, and past their date</source>
        <translation>Non signés, échéance dépassée</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>couverts</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>National date 31 March 2024, unless the contract has its own</source>
        <translation>Échéance nationale du 31 mars 2024, sauf date propre au contrat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
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
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>No document proves this signature yet.</source>
        <translation>Aucun document ne prouve encore cette signature.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>The function of who signs, never a name: the president, the vice-president…</source>
        <translation>La fonction du signataire, jamais un nom&#xa0;: la présidente, le vice-président…</translation>
    </message>
    <message>
        <source>Deliberated</source>
        <translation>Délibéré</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Number of the deliberation</source>
        <translation>Numéro de la délibération</translation>
    </message>
    <message>
        <source>By when this body should have signed; without it, the date of the contract</source>
        <translation>Date à laquelle cet organisme devrait avoir signé&#xa0;; à défaut, l’échéance du contrat</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Days since the signature was due: by the signatory’s own date, or else that of its contract</source>
        <translation>Jours écoulés depuis l’échéance de la signature&#xa0;: celle du signataire, sinon celle de son contrat</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Dernière relance</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Days since the day that is named, the contract’s or the signatory’s own</source>
        <translation>Jours écoulés depuis l’échéance indiquée, celle du contrat ou celle du signataire</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Reste (jours)</translation>
    </message>
    <message>
        <source>Since 31/03/2024</source>
        <translation>Depuis le 31/03/2024</translation>
    </message>
    <message>
        <source>Days since the day by which the contracts of 2024 were to be signed</source>
        <translation>Jours écoulés depuis l’échéance nationale de signature des contrats de 2024</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Edit the selected signatories or contracts in one step</source>
        <translation>Modifier en une fois les signataires ou les contrats sélectionnés</translation>
    </message>
    <message>
        <source>Log a reminder of the selected signatories</source>
        <translation>Consigner une relance des signataires sélectionnés</translation>
    </message>
    <message>
        <source>Paste a list of signatories from a spreadsheet</source>
        <translation>Coller une liste de signataires depuis un tableur</translation>
    </message>
    <message>
        <source>Deliberated on</source>
        <translation>Délibéré le</translation>
    </message>
    <message>
        <source>Day of the last required signature, or the day that a source declares</source>
        <translation>Jour de la dernière signature obligatoire, ou jour déclaré par une source</translation>
    </message>
    <message>
        <source>Against the contract&apos;s own date; of an unsigned contract, up to today. Negative: days ahead</source>
        <translation>Par rapport à la date propre au contrat&#xa0;; pour un contrat non signé, jusqu’à aujourd’hui. Négatif&#xa0;: jours d’avance</translation>
    </message>
    <message>
        <source>Days against 31 March 2024, the day by which the contracts were to be signed</source>
        <translation>Jours par rapport au 31 mars 2024, échéance de signature des contrats</translation>
    </message>
    <message>
        <source>%1 % of this neighbourhood</source>
        <translation>%1&#xa0;% de ce quartier</translation>
    </message>
    <message>
        <source>%1 % of that of 2015</source>
        <translation>%1&#xa0;% de celui de 2015</translation>
    </message>
    <message>
        <source>Lineage since 2015</source>
        <translation>Filiation depuis 2015</translation>
    </message>
    <message>
        <source>no QPV of 2015</source>
        <translation>aucun QPV de 2015</translation>
    </message>
    <message>
        <source>Is this address in a QPV?</source>
        <translation>Cette adresse est-elle dans un QPV&#xa0;?</translation>
    </message>
    <message>
        <source>An amendment is edited under “After signature”.</source>
        <translation>Un avenant se modifie dans l’onglet «&#xa0;Après la signature&#xa0;».</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of records</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>step</comment>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>From</source>
        <comment>former neighbourhood</comment>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>none</source>
        <comment>reminder</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 inhabitants (%2)</source>
        <translation>%1 habitants (%2)</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population&#xa0;: %1</translation>
    </message>
    <message>
        <source>Official contour: %1 (%2)</source>
        <translation>Contour officiel&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Schematic extent, from: %1 (%2)</source>
        <translation>Emprise schématique, d’après&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>A place only, from: %1 (%2)</source>
        <translation>Simple emplacement, d’après&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Contrat&#xa0;: %1</translation>
    </message>
    <message>
        <source>This page holds no text: it is a picture.</source>
        <translation>Cette page ne contient pas de texte&#xa0;: c’est une image.</translation>
    </message>
    <message>
        <source>The text of the page was copied.</source>
        <translation>Le texte de la page a été copié.</translation>
    </message>
    <message>
        <source>Copy the text of the page</source>
        <translation>Copier le texte de la page</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Département: %1</source>
        <translation>Département&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhoods picked</source>
        <translation>
            <numerusform>%n quartier choisi</numerusform>
            <numerusform>%n quartiers choisis</numerusform>
        </translation>
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
        <source>Deadlines that are overdue or come within 30 days</source>
        <translation>Échéances en retard ou à venir dans les 30 jours</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts change.</source>
        <translation>
            <numerusform>%n contrat change.</numerusform>
            <numerusform>%n contrats changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatories change.</source>
        <translation>
            <numerusform>%n signataire change.</numerusform>
            <numerusform>%n signataires changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies become signatories.</source>
        <translation>
            <numerusform>%n organisme devient signataire.</numerusform>
            <numerusform>%n organismes deviennent signataires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n est déjà ainsi.</numerusform>
            <numerusform>%n sont déjà ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates that the new status contradicts are taken away.</source>
        <translation>
            <numerusform>%n date que le nouveau statut contredit est effacée.</numerusform>
            <numerusform>%n dates que le nouveau statut contredit sont effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The body is no signatory of %n contracts: nothing changes there.</source>
        <translation>
            <numerusform>L’organisme n’est pas signataire de %n contrat&#xa0;: rien n’y change.</numerusform>
            <numerusform>L’organisme n’est pas signataire de %n contrats&#xa0;: rien n’y change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are contradictory and left out:</source>
        <translation>
            <numerusform>%n ligne contradictoire est laissée de côté&#xa0;:</numerusform>
            <numerusform>%n lignes contradictoires sont laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Parvis does not know what to do with “%1”. It opens databases (.parvis), contours (%2), tables of points (%3) and documents (.pdf).</source>
        <translation>Parvis ne sait que faire de «&#xa0;%1&#xa0;». Il ouvre des bases (.parvis), des contours (%2), des tableaux de points (%3) et des documents (.pdf).</translation>
    </message>
    <message>
        <source>Signed or declared so</source>
        <comment>contracts</comment>
        <translation>Signés ou déclarés signés</translation>
    </message>
    <message>
        <source>Neighbourhoods of contracts signed by all or declared signed</source>
        <translation>Quartiers des contrats signés par tous ou déclarés signés</translation>
    </message>
    <message>
        <source>Inhabitants of the neighbourhoods of contracts signed by all or declared signed</source>
        <translation>Habitants des quartiers des contrats signés par tous ou déclarés signés</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that the database no longer has</source>
        <translation>
            <numerusform>%n modification que la base n’a plus</numerusform>
            <numerusform>%n modifications que la base n’a plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since</source>
        <translation>
            <numerusform>%n modification faite depuis</numerusform>
            <numerusform>%n modifications faites depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since</source>
        <translation>Rien n’a changé depuis</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Restore the former value</source>
        <translation>Rétablir l’ancienne valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n get that page as their evidence.</source>
        <translation>
            <numerusform>%n reçoit cette page comme preuve.</numerusform>
            <numerusform>%n reçoivent cette page comme preuve.</numerusform>
        </translation>
    </message>
    <message>
        <source>All commands, by what is typed of their name</source>
        <translation>Toutes les commandes, par ce que l’on tape de leur nom</translation>
    </message>
    <message>
        <source>Back to the page and the record before, and forward again</source>
        <translation>Revenir à la page et à la fiche précédentes, puis repartir en avant</translation>
    </message>
    <message>
        <source>Next part of the window, previous part</source>
        <translation>Partie suivante de la fenêtre, partie précédente</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close a list; take the filters away</source>
        <translation>Fermer une liste&#xa0;; retirer les filtres</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Sans souris</translation>
    </message>
    <message>
        <source>F6 goes from part to part, Tab from field to field, Ctrl+Shift+P finds every command; Help › Keyboard shortcuts lists the keys.</source>
        <translation>F6 va de partie en partie, Tab de champ en champ, Ctrl+Maj+P trouve toute commande&#xa0;; Aide › Raccourcis clavier donne la liste des touches.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Preferences › Animations; the wish of the system counts.</source>
        <translation>Préférences › Animations&#xa0;; le souhait du système est suivi.</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d’écran</translation>
    </message>
    <message>
        <source>Everything has a name; the map is read as a list, each chart also as a table.</source>
        <translation>Tout a un nom&#xa0;; la carte se lit comme une liste, chaque graphique aussi en tableau.</translation>
    </message>
    <message>
        <source>What is greyed</source>
        <translation>Ce qui est grisé</translation>
    </message>
    <message>
        <source>Its tip says why it cannot be used now.</source>
        <translation>Son infobulle dit pourquoi il ne sert pas maintenant.</translation>
    </message>
    <message>
        <source>Criterion by criterion (RGAA-APPS), with what is not met yet: docs/accessibilite.md, beside the program&apos;s sources.</source>
        <translation>Critère par critère (RGAA-APPS), avec ce qui n’est pas encore atteint&#xa0;: docs/accessibilite.md, avec les sources du programme.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>View › Size of text, up to 200 %.</source>
        <translation>Affichage › Taille du texte, jusqu’à 200&#xa0;%.</translation>
    </message>
    <message>
        <source>View › Colours: light or dark, both readable; no information by colour alone.</source>
        <translation>Affichage › Couleurs&#xa0;: clair ou sombre, lisibles l’un et l’autre&#xa0;; aucune information par la couleur seule.</translation>
    </message>
    <message>
        <source>Priority neighbourhoods</source>
        <translation>Quartiers prioritaires</translation>
    </message>
    <message>
        <source>Priority neighbourhoods – %1</source>
        <translation>Quartiers prioritaires – %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>What was to be printed is no longer shown.</source>
        <translation>Ce qui devait être imprimé n’est plus affiché.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>la page</translation>
    </message>
    <message>
        <source>the sheet</source>
        <translation>la fiche</translation>
    </message>
    <message>
        <source>The author of this document does not allow it to be printed.</source>
        <translation>L’auteur de ce document n’en permet pas l’impression.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a copy that may be printed.</source>
        <translation>Demandez à son auteur un exemplaire qui puisse être imprimé.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas pris les pages.</translation>
    </message>
    <message>
        <source>See whether it is switched on and reachable, or save the pages as PDF.</source>
        <translation>Vérifiez qu’elle est allumée et joignable, ou enregistrez les pages en PDF.</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>Il n’y a aucune page à imprimer.</translation>
    </message>
    <message>
        <source>Choose other pages.</source>
        <translation>Choisissez d’autres pages.</translation>
    </message>
    <message>
        <source>Print what is shown, with a preview</source>
        <translation>Imprimer ce qui est affiché, avec un aperçu</translation>
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
        <source>All (%1)</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>The selection (%1)</source>
        <translation>La sélection (%1)</translation>
    </message>
    <message>
        <source>Those that the filter shows (%1)</source>
        <translation>Ceux que montre le filtre (%1)</translation>
    </message>
    <message>
        <source>Those that the filter shows: %1 (%2)</source>
        <translation>Ceux que montre le filtre&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>Pictures (PNG), one file per page</source>
        <translation>Images (PNG), un fichier par page</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawings (SVG), one file per page</source>
        <translation>Dessins (SVG), un fichier par page</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>GeoPackage (Lambert-93)</source>
        <translation>GeoPackage (Lambert-93)</translation>
    </message>
    <message>
        <source>GeoJSON (WGS 84)</source>
        <translation>GeoJSON (WGS 84)</translation>
    </message>
    <message>
        <source>The guide, at the page that is shown</source>
        <translation>Le guide, à la page affichée</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines</source>
        <translation>
            <numerusform>%n ligne sur %1</numerusform>
            <numerusform>%n lignes sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2, page %3</source>
        <translation>%1&#xa0;: %2, page %3</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Whether a document proves a value of the line, or a source is stated</source>
        <translation>Si un document prouve une valeur de la ligne, ou si une source est indiquée</translation>
    </message>
    <message>
        <source>Where do these values come from?</source>
        <translation>D’où viennent ces valeurs&#xa0;?</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No document proves these values yet.</source>
        <translation>Aucun document ne prouve encore ces valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were copied as a table.</source>
        <translation>
            <numerusform>%n ligne a été copiée comme tableau.</numerusform>
            <numerusform>%n lignes ont été copiées comme tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) was copied.</source>
        <translation>
            <numerusform>Le texte de %n page a été copié.</numerusform>
            <numerusform>Le texte de %n pages a été copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copie de la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%1? (%n territories of that name)</source>
        <translation>
            <numerusform>%1&#xa0;? (%n territoire de ce nom)</numerusform>
            <numerusform>%1&#xa0;? (%n territoires de ce nom)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>Differs in: %1.</source>
        <translation>Diffère par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no known article that it could complete.</source>
        <translation>Aucun article connu n’est à compléter.</translation>
    </message>
    <message>
        <source>It cannot be added: %1</source>
        <translation>Impossible de l’ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Posts × flat rate: what the posts would cost, not what was paid</source>
        <translation>Postes × forfait&#xa0;: ce que coûteraient les postes, et non ce qui a été payé</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Nature de crédits</translation>
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
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Contract code</source>
        <translation>Code du contrat</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Devenir</translation>
    </message>
    <message>
        <source>The specific credits of its funding lines; other kinds stand in its sheet</source>
        <translation>Les crédits spécifiques de ses lignes de financement&#xa0;; les autres natures sont dans sa fiche</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>When the action reached its present state</source>
        <translation>Quand l’action a atteint son état actuel</translation>
    </message>
    <message>
        <source>From</source>
        <comment>year</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>year</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Multi-year</source>
        <translation>Pluriannuelles</translation>
    </message>
    <message>
        <source>By number, %</source>
        <translation>En nombre, %</translation>
    </message>
    <message>
        <source>By specific credits, %</source>
        <translation>En crédits spécifiques, %</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Contracts that it signed, of those that it is a signatory of</source>
        <translation>Contrats qu’il a signés, parmi ceux dont il est signataire</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Où écrire</translation>
    </message>
    <message>
        <source>The address of a function before that of the body</source>
        <translation>L’adresse d’une fonction avant celle de l’organisme</translation>
    </message>
    <message>
        <source>E-mail of the body</source>
        <translation>Courriel de l’organisme</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Personal data: erased on request, with its history</source>
        <translation>Donnée personnelle&#xa0;: effacée sur demande, avec son historique</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in the history</source>
        <translation>dans l’historique</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>yes, p. %1</source>
        <translation>oui, p.&#xa0;%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No document proves this answer yet.</source>
        <translation>Aucun document ne prouve encore cette réponse.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>There is no table in view to export.</source>
        <translation>Aucun tableau n’est affiché.</translation>
    </message>
    <message>
        <source>Export the table in view</source>
        <translation>Exporter le tableau affiché</translation>
    </message>
    <message>
        <source>Export the whole register</source>
        <translation>Exporter tout le registre</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>GeoPackage files</source>
        <translation>Fichiers GeoPackage</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Classeur OpenDocument</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>follows on from %1</source>
        <translation>succède à %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
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
        <source>Texts that named a person</source>
        <translation>Des textes qui nommaient une personne</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>There is no contract to show.</source>
        <translation>Il n’y a aucun contrat à montrer.</translation>
    </message>
    <message>
        <source>There is no neighbourhood to show.</source>
        <translation>Il n’y a aucun quartier à montrer.</translation>
    </message>
    <message>
        <source>Personal data are left out.</source>
        <translation>Les données personnelles ne sont pas reprises.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>In the contract</source>
        <translation>Dans le contrat</translation>
    </message>
    <message>
        <source>What the register holds: “not recorded” does not say that there is none</source>
        <translation>Ce que contient le registre&#xa0;: «&#xa0;non renseigné&#xa0;» ne dit pas qu’il n’y en a pas</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>How it fits with the others</source>
        <translation>Comment il s’articule avec les autres</translation>
    </message>
    <message numerus="yes">
        <source>%n unusual dates are to be checked, and are written all the same.</source>
        <translation>
            <numerusform>%n date inhabituelle est à vérifier&#xa0;; elle sera enregistrée quand même.</numerusform>
            <numerusform>%n dates inhabituelles sont à vérifier&#xa0;; elles seront enregistrées quand même.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the register of today.</source>
        <translation>C’est le registre d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>A later vintage that was known to be published when this Parvis was made</source>
        <translation>Un millésime plus récent, publié à la connaissance de Parvis quand cette version a été faite</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>How many records of this file name it as their source</source>
        <translation>Combien de lignes de ce fichier le citent comme source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind of credit: %1</source>
        <translation>Nature de crédit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>It undid: %1</source>
        <translation>Elle a annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It did again: %1</source>
        <translation>Elle a rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was erased is gone for good.</source>
        <translation>Ce qui a été effacé l’est définitivement.</translation>
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
        <source>It was taken back by: %1</source>
        <translation>Elle a été annulée par&#xa0;: %1</translation>
    </message>
    <message>
        <source>A part of it was taken back by: %1</source>
        <translation>Elle a été annulée en partie par&#xa0;: %1</translation>
    </message>
    <message>
        <source>It took back: %1</source>
        <translation>Elle a annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It took back a part of: %1</source>
        <translation>Elle a annulé en partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is open for reading only: nothing can be undone.</source>
        <translation>Le fichier est ouvert en lecture seule&#xa0;: rien ne peut être annulé.</translation>
    </message>
    <message>
        <source>It is the last action that stands: Ctrl+Z undoes it.</source>
        <translation>C’est la dernière action en vigueur&#xa0;: Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Newer actions came after it. It can be undone alone, as long as none of them depends on it.</source>
        <translation>Des actions plus récentes l’ont suivie. Elle peut être annulée seule, tant qu’aucune d’elles n’en dépend.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing has been done yet that could be undone.</source>
        <translation>Il n’y a encore rien à annuler.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing has been undone that could be done again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source> [read-only]</source>
        <translation> [lecture seule]</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>domain</name>
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
        <source>Written</source>
        <translation>Rédigé</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>À rédiger</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Kept at a restore</source>
        <translation>Gardée lors d’une restauration</translation>
    </message>
    <message>
        <source>Kept before a newer format</source>
        <translation>Gardée avant un nouveau format</translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation>Pas encore reconnu</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Complete the known one</source>
        <translation>Compléter l’article connu</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Multi-year (CPO)</source>
        <translation>Pluriannuelle (CPO)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A database, contours or documents to open.</source>
        <translation>Une base, des contours ou des documents à ouvrir.</translation>
    </message>
</context>
<context>
    <name>parvis::ActionBoard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No state yet</source>
        <translation>Sans état</translation>
    </message>
    <message>
        <source>Ctrl and an arrow to the side move the selected actions</source>
        <translation>Ctrl et une flèche de côté déplacent les actions sélectionnées</translation>
    </message>
</context>
<context>
    <name>parvis::ActionBulkDialog</name>
    <message numerus="yes">
        <source>Edit %n action(s)</source>
        <translation>
            <numerusform>Modifier %n action</numerusform>
            <numerusform>Modifier %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;rrier</source>
        <translation>Po&amp;rteur</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>Première anné&amp;e</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>&amp;Dernière année</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>Con&amp;vention</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Disposit&amp;if</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) edited.</source>
        <translation>
            <numerusform>%n action modifiée.</numerusform>
            <numerusform>%n actions modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: taken away</source>
        <translation>Vide&#xa0;: retirée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parvis::ActionDialog</name>
    <message>
        <source>&amp;Multi-year agreement (CPO)</source>
        <translation>Convention pluriannuelle d’&amp;objectifs (CPO)</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Edit the action</source>
        <translation>Modifier l’action</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Ajouter l’action</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>Ca&amp;rrier</source>
        <translation>Po&amp;rteur</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>Première anné&amp;e</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>&amp;Dernière année</translation>
    </message>
    <message>
        <source>Nei&amp;ghbourhoods</source>
        <translation>&amp;Quartiers</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Disposit&amp;if</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>None ticked: the action is for the whole contract</source>
        <translation>Aucun coché&#xa0;: l’action vaut pour tout le contrat</translation>
    </message>
    <message>
        <source>A name that is not in the list becomes a new device</source>
        <translation>Un nom absent de la liste devient un nouveau dispositif</translation>
    </message>
    <message>
        <source>An action belongs to a contract.</source>
        <translation>Une action appartient à un contrat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose the contract first.</source>
        <translation>Choisissez d’abord le contrat.</translation>
    </message>
</context>
<context>
    <name>parvis::ActionImportDialog</name>
    <message>
        <source>Import actions</source>
        <translation>Importer des actions</translation>
    </message>
    <message>
        <source>Actions of the file</source>
        <translation>Actions du fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>Il n’y a encore rien à importer.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Read actions</source>
        <translation>Lecture des actions</translation>
    </message>
    <message>
        <source>Compare actions</source>
        <translation>Comparaison des actions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file holds nothing that is new.</source>
        <translation>Le fichier n’apporte rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) imported.</source>
        <translation>
            <numerusform>%n action importée.</numerusform>
            <numerusform>%n actions importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being compared.</source>
        <translation>Les lignes sont en cours de comparaison.</translation>
    </message>
    <message>
        <source>The actions are being written.</source>
        <translation>Les actions sont en cours d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>parvis::ActionSheet</name>
    <message>
        <source>States and dates</source>
        <translation>États et dates</translation>
    </message>
    <message>
        <source>When it was submitted, selected, notified…</source>
        <translation>Quand elle a été déposée, retenue, notifiée…</translation>
    </message>
    <message>
        <source>Record a state…</source>
        <translation>Enregistrer un état…</translation>
    </message>
    <message>
        <source>Co-funders</source>
        <translation>Cofinanceurs</translation>
    </message>
    <message>
        <source>Who gives how much, year by year.</source>
        <translation>Qui donne combien, année par année.</translation>
    </message>
    <message>
        <source>Add a co-funder…</source>
        <translation>Ajouter un cofinanceur…</translation>
    </message>
    <message>
        <source>Select an action to see its dates and its money.</source>
        <translation>Choisissez une action pour voir ses dates et ses crédits.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>the whole contract</source>
        <translation>tout le contrat</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) removed.</source>
        <translation>
            <numerusform>%n date retirée.</numerusform>
            <numerusform>%n dates retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n funding line(s) deleted.</source>
        <translation>
            <numerusform>%n ligne de financement supprimée.</numerusform>
            <numerusform>%n lignes de financement supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ActionStateDialog</name>
    <message>
        <source>State of “%1”</source>
        <translation>État de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>State of %n action(s)</source>
        <translation>
            <numerusform>État de %n action</numerusform>
            <numerusform>État de %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: the day is not known</source>
        <translation>Vide&#xa0;: le jour n’est pas connu</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Reached on</source>
        <translation>Att&amp;eint le</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s): %1.</source>
        <translation>
            <numerusform>%n action&#xa0;: %1.</numerusform>
            <numerusform>%n actions&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the state</source>
        <translation>Enregistrer l’état</translation>
    </message>
</context>
<context>
    <name>parvis::ActionsPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau par état</translation>
    </message>
    <message>
        <source>By contract</source>
        <translation>Par contrat</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>Ajouter une action…</translation>
    </message>
    <message>
        <source>Import a table of actions…</source>
        <translation>Importer un tableau d’actions…</translation>
    </message>
    <message>
        <source>Record a state…</source>
        <translation>Enregistrer un état…</translation>
    </message>
    <message>
        <source>Edit the selected actions…</source>
        <translation>Modifier les actions sélectionnées…</translation>
    </message>
    <message>
        <source>Duplicate the selected actions</source>
        <translation>Dupliquer les actions sélectionnées</translation>
    </message>
    <message>
        <source>Delete the selected actions</source>
        <translation>Supprimer les actions sélectionnées</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>Ouvrir le contrat</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Share of multi-year agreements, contract by contract</source>
        <translation>Part des conventions pluriannuelles, contrat par contrat</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aucune action</translation>
    </message>
    <message>
        <source>Add the first answer to the call for projects, or take those of a table.</source>
        <translation>Ajoutez la première réponse à l’appel à projets, ou prenez celles d’un tableau.</translation>
    </message>
    <message>
        <source>%1 · goal: %2 %</source>
        <translation>%1 · objectif&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>A column for each state: drag an action there, or Ctrl and an arrow</source>
        <translation>Une colonne par état&#xa0;: faites-y glisser une action, ou Ctrl et une flèche</translation>
    </message>
    <message>
        <source>The share of multi-year agreements in each contract</source>
        <translation>La part des conventions pluriannuelles dans chaque contrat</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>État…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import actions</source>
        <translation>Importer des actions</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s): %1.</source>
        <translation>
            <numerusform>%n action&#xa0;: %1.</numerusform>
            <numerusform>%n actions&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) duplicated.</source>
        <translation>
            <numerusform>%n action dupliquée.</numerusform>
            <numerusform>%n actions dupliquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted; their funding lines stay.</source>
        <translation>
            <numerusform>%n action supprimée&#xa0;; ses lignes de financement restent.</numerusform>
            <numerusform>%n actions supprimées&#xa0;; leurs lignes de financement restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a state now.</source>
        <translation>
            <numerusform>%n action n’a plus d’état.</numerusform>
            <numerusform>%n actions n’ont plus d’état.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of %2 is taken back.</source>
        <translation>La date «&#xa0;%1&#xa0;» (%2) est retirée.</translation>
    </message>
</context>
<context>
    <name>parvis::AddSignatoryDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>parvis::AgendaDialog</name>
    <message numerus="yes">
        <source>%n date(s) written for your agenda: %1</source>
        <translation>
            <numerusform>%n date écrite pour votre agenda&#xa0;: %1</numerusform>
            <numerusform>%n dates écrites pour votre agenda&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date left out</source>
        <translation>
            <numerusform>%n étape sans date laissée de côté</numerusform>
            <numerusform>%n étapes sans date laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole calendar</source>
        <translation>tout le calendrier</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>la veille</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>une semaine avant</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>30 jours avant</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>The file will hold %n date(s).</source>
        <translation>
            <numerusform>Le fichier contiendra %n date.</numerusform>
            <numerusform>Le fichier contiendra %n dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a date will be left out.</source>
        <translation>
            <numerusform>%n étape sans date sera laissée de côté.</numerusform>
            <numerusform>%n étapes sans date seront laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Choisissez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Agenda – %1</source>
        <translation>Agenda – %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda des contrats de ville</translation>
    </message>
    <message>
        <source>Agenda files</source>
        <translation>Fichiers d’agenda</translation>
    </message>
</context>
<context>
    <name>parvis::AmendmentDialog</name>
    <message>
        <source>Add an amendment</source>
        <translation>Ajouter un avenant</translation>
    </message>
    <message>
        <source>Edit the amendment</source>
        <translation>Modifier l’avenant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>parvis::ArticleBulkDialog</name>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Rubric</source>
        <translation>&amp;Rubrique</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Support</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n article(s)</source>
        <translation>
            <numerusform>Modifier %n article</numerusform>
            <numerusform>Modifier %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) edited.</source>
        <translation>
            <numerusform>%n article modifié.</numerusform>
            <numerusform>%n articles modifiés.</numerusform>
        </translation>
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
        <translation>La revue de presse contient déjà cette adresse&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Paste a reference</source>
        <translation>C&amp;oller une référence</translation>
    </message>
    <message>
        <source>Fills the fields from an address or a reference (RIS, BibTeX, CSL-JSON) that was copied</source>
        <translation>Remplit les champs à partir d’une adresse ou d’une référence (RIS, BibTeX, CSL-JSON) copiée</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>What was copied is neither an address nor a reference.</source>
        <translation>Ce qui a été copié n’est ni une adresse ni une référence.</translation>
    </message>
    <message>
        <source>What was copied is too long for a reference; import it as a file.</source>
        <translation>Ce qui a été copié est trop long pour une référence&#xa0;; importez-le comme un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n references was taken.</source>
        <translation>
            <numerusform>La référence a été reprise.</numerusform>
            <numerusform>La première des %n références a été reprise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ArticleEditor</name>
    <message numerus="yes">
        <source>%n character(s), more than the %1 that are usual</source>
        <translation>
            <numerusform>%n caractère, plus que les %1 habituels</numerusform>
            <numerusform>%n caractères, plus que les %1 habituels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is linked: choose or add one above.</source>
        <translation>Aucun document n’est lié&#xa0;: choisissez-en un ci-dessus, ou ajoutez-en un.</translation>
    </message>
</context>
<context>
    <name>parvis::ArticleImportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is a list of feeds. Save the file of one of them, then import that:</source>
        <translation>C’est une liste de flux. Enregistrez le fichier de l’un d’eux, puis importez-le&#xa0;:</translation>
    </message>
    <message>
        <source>Articles of the file</source>
        <translation>Articles du fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Read articles</source>
        <translation>Lire des articles</translation>
    </message>
    <message>
        <source>Compare articles</source>
        <translation>Comparer des articles</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>Il n’y a encore rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) will be written.</source>
        <translation>
            <numerusform>%n article sera enregistré.</numerusform>
            <numerusform>%n articles seront enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is taken.</source>
        <translation>Aucun article n’est retenu.</translation>
    </message>
    <message>
        <source>The articles are being written.</source>
        <translation>Les articles sont en cours d’enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article importé.</numerusform>
            <numerusform>%n articles importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the file</source>
        <translation>
            <numerusform>%n remarque sur le fichier</numerusform>
            <numerusform>%n remarques sur le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
</context>
<context>
    <name>parvis::ArticleTerritoriesDialog</name>
    <message>
        <source>Territories of the article</source>
        <translation>Territoires de l’article</translation>
    </message>
    <message>
        <source>Search a territory</source>
        <translation>Rechercher un territoire</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be %n territories</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» peut désigner %n territoire</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» peut désigner %n territoires</numerusform>
        </translation>
    </message>
    <message>
        <source>named as “%1”</source>
        <translation>nommé «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>parvis::BackupComparison</name>
    <message>
        <source>Changes since the backup of %1</source>
        <translation>Changements depuis la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Records that differ from the backup</source>
        <translation>Enregistrements qui diffèrent de la sauvegarde</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The backup could not be compared.</source>
        <translation>La sauvegarde n’a pas pu être comparée.</translation>
    </message>
    <message>
        <source>The records are those of the backup.</source>
        <translation>Les enregistrements sont ceux de la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ from the backup of %1. Restoring it takes the values that are struck through.</source>
        <translation>
            <numerusform>%n enregistrement diffère de la sauvegarde du %1. La restaurer reprend les valeurs barrées.</numerusform>
            <numerusform>%n enregistrements diffèrent de la sauvegarde du %1. La restaurer reprend les valeurs barrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looking for the backups of %1…</source>
        <translation>Recherche des sauvegardes de %1…</translation>
    </message>
    <message>
        <source>Read the backups</source>
        <translation>Lire les sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet. Parvis makes one each day on which it opens the file, in %2.</source>
        <translation>Il n’y a pas encore de sauvegarde de %1. Parvis en fait une chaque jour où il ouvre le fichier, dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) from which %1 can be restored. A backup is made each day in %2.</source>
        <translation>
            <numerusform>%n fichier à partir duquel %1 peut être restauré. Une sauvegarde est faite chaque jour dans %2.</numerusform>
            <numerusform>%n fichiers à partir desquels %1 peut être restauré. Une sauvegarde est faite chaque jour dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Put the backup of %1 in the place of %2?</source>
        <translation>Mettre la sauvegarde du %1 à la place de %2&#xa0;?</translation>
    </message>
    <message>
        <source>What the database holds now is kept in a file beside it, which this list shows: you can go back to it in the same way.</source>
        <translation>Ce que contient la base maintenant est gardé dans un fichier à côté d’elle, que montre cette liste&#xa0;: vous pouvez y revenir de la même façon.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>A change is being written; restore the backup once it is done.</source>
        <translation>Une modification est en cours d’écriture&#xa0;; restaurez la sauvegarde une fois qu’elle est terminée.</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>Restaurer comme copie</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Parvis databases</source>
        <translation>Bases Parvis</translation>
    </message>
    <message>
        <source>The backup stands as %1.</source>
        <translation>La sauvegarde est enregistrée comme %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Restore another file</source>
        <translation>Restaurer un autre fichier</translation>
    </message>
    <message>
        <source>Parvis databases (*.parvis *.replaced_* *.format-*)</source>
        <translation>Bases Parvis (*.parvis *.replaced_* *.format-*)</translation>
    </message>
    <message>
        <source>Not now: choose a backup of the list first.</source>
        <translation>Pas maintenant&#xa0;: choisissez d’abord une sauvegarde de la liste.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Cette sauvegarde est illisible.</translation>
    </message>
    <message>
        <source>Not now: this file is not open.</source>
        <translation>Pas maintenant&#xa0;: ce fichier n’est pas ouvert.</translation>
    </message>
</context>
<context>
    <name>parvis::BulkEditDialog</name>
    <message numerus="yes">
        <source>%n signatories changed.</source>
        <translation>
            <numerusform>%n signataire modifié.</numerusform>
            <numerusform>%n signataires modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n signatories</source>
        <translation>
            <numerusform>Modifier %n signataire</numerusform>
            <numerusform>Modifier %n signataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n signatories</source>
        <translation>
            <numerusform>Modifier %n signataire</numerusform>
            <numerusform>Modifier %n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Rien n’est encore coché.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
</context>
<context>
    <name>parvis::BulkEditForm</name>
    <message>
        <source>19/04/2024, April 2024 or 2024</source>
        <translation>19/04/2024, avril 2024 ou 2024</translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation>sera effacé</translation>
    </message>
    <message>
        <source>Evidence, for all of them</source>
        <translation>Preuve, pour tous</translation>
    </message>
    <message>
        <source>Choose the document that proves them.</source>
        <translation>Choisissez le document qui en fait preuve.</translation>
    </message>
    <message>
        <source>State the page that proves them.</source>
        <translation>Indiquez la page qui les prouve.</translation>
    </message>
</context>
<context>
    <name>parvis::CalendarActions</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Ajouter un événement…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Ajouter une étape…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Faite aujourd’hui</translation>
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
        <source>Export to an agenda (.ics)…</source>
        <translation>Exporter vers un agenda (.ics)…</translation>
    </message>
    <message>
        <source>Yearly cycle…</source>
        <translation>Cycle annuel…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>parvis::CalendarEdits</name>
    <message>
        <source>Add an event on %1…</source>
        <translation>Ajouter un événement le %1…</translation>
    </message>
    <message>
        <source>Add a step on %1…</source>
        <translation>Ajouter une étape le %1…</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: étape réalisée.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or step(s) deleted.</source>
        <translation>
            <numerusform>%n événement ou étape supprimé.</numerusform>
            <numerusform>%n événements ou étapes supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::CalendarFilterBar</name>
    <message>
        <source>Show only: %1</source>
        <translation>Afficher seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Tous les contrats</translation>
    </message>
</context>
<context>
    <name>parvis::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Events and steps, upcoming first</source>
        <translation>Événements et étapes, à venir d’abord</translation>
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
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
</context>
<context>
    <name>parvis::CalendarSheet</name>
    <message>
        <source>Select a line to see its details and source.</source>
        <translation>Choisissez une ligne pour voir son détail et sa source.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This date is changed where it belongs: open the contract.</source>
        <translation>Cette date se modifie à sa place&#xa0;: ouvrez le contrat.</translation>
    </message>
    <message>
        <source>Nothing that day</source>
        <translation>Rien ce jour-là</translation>
    </message>
    <message>
        <source>Double-click a day, or press Enter, to add an event or a step there.</source>
        <translation>Double-cliquez sur un jour, ou appuyez sur Entrée, pour y ajouter un événement ou une étape.</translation>
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
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>step</comment>
        <translation>Prévue</translation>
    </message>
</context>
<context>
    <name>parvis::CheckReportDialog</name>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est sain.</translation>
    </message>
    <message>
        <source>The file is damaged: restore the latest backup.</source>
        <translation>Le fichier est endommagé&#xa0;: restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The file has faults that can be mended.</source>
        <translation>Le fichier contient des erreurs que l’on peut corriger.</translation>
    </message>
    <message>
        <source>Check of the database</source>
        <translation>Vérification de la base</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Double click or Enter: open it</source>
        <translation>Double-clic ou Entrée&#xa0;: l’ouvrir</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Rien à signaler.</translation>
    </message>
</context>
<context>
    <name>parvis::CommandOffer</name>
    <message>
        <source>There is nothing on this page now that “%1” could do.</source>
        <translation>Il n’y a rien sur cette page, pour l’instant, que «&#xa0;%1&#xa0;» puisse faire.</translation>
    </message>
</context>
<context>
    <name>parvis::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type some words of a command</source>
        <translation>Tapez quelques mots d’une commande</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Mots d’une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu or page</source>
        <translation>Menu ou page</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The commands of the pages are coming…</source>
        <translation>Les commandes des pages arrivent…</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>parvis::CommitmentDialog</name>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>Edit the commitment</source>
        <translation>Modifier l’engagement</translation>
    </message>
    <message>
        <source>Say what the partner promises.</source>
        <translation>Dites à quoi le partenaire s’engage.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>parvis::ComparedTable</name>
    <message>
        <source>%1: </source>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
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
    <name>parvis::ComparisonView</name>
    <message>
        <source>Records that changed between the two dates</source>
        <translation>Enregistrements qui ont changé entre les deux dates</translation>
    </message>
    <message>
        <source>19/04/2024</source>
        <translation>19/04/2024</translation>
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
        <source>The last steering committee (%1)</source>
        <translation>Le dernier comité de pilotage (%1)</translation>
    </message>
    <message>
        <source>The last steering committee (none is recorded)</source>
        <translation>Le dernier comité de pilotage (aucun n’est enregistré)</translation>
    </message>
    <message>
        <source>Seven days ago</source>
        <translation>Il y a sept jours</translation>
    </message>
    <message>
        <source>One month ago</source>
        <translation>Il y a un mois</translation>
    </message>
    <message>
        <source>The first of January</source>
        <translation>Le 1er janvier</translation>
    </message>
    <message>
        <source>One year ago</source>
        <translation>Il y a un an</translation>
    </message>
    <message>
        <source>Changes %1 to %2</source>
        <translation>Changements %1 à %2</translation>
    </message>
    <message>
        <source>Not now: compare two dates first.</source>
        <translation>Pas maintenant&#xa0;: comparez d’abord deux dates.</translation>
    </message>
    <message>
        <source>Not now: type the two dates first.</source>
        <translation>Pas maintenant&#xa0;: saisissez d’abord les deux dates.</translation>
    </message>
    <message>
        <source>No steering committee is recorded in the calendar.</source>
        <translation>Aucun comité de pilotage n’est inscrit au calendrier.</translation>
    </message>
    <message>
        <source>Nothing has changed between the two dates.</source>
        <translation>Rien n’a changé entre les deux dates.</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>la comparaison</translation>
    </message>
</context>
<context>
    <name>parvis::ContactDialog</name>
    <message>
        <source>These are &amp;personal data</source>
        <translation>Ce sont des données &amp;personnelles</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Name of a person</source>
        <translation>&amp;Nom d’une personne</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>better left empty</source>
        <translation>à laisser vide de préférence</translation>
    </message>
    <message>
        <source>A name is personal data.</source>
        <translation>Un nom est une donnée personnelle.</translation>
    </message>
    <message>
        <source>A person may ask what is held of them and have it erased: Personal data of a person…</source>
        <translation>Une personne peut demander ce qui est conservé d’elle et le faire effacer&#xa0;: Données personnelles d’une personne…</translation>
    </message>
    <message>
        <source>This address reads like that of a person: tick it, or take that of the service.</source>
        <translation>Cette adresse semble être celle d’une personne&#xa0;: cochez-le, ou prenez celle du service.</translation>
    </message>
    <message>
        <source>A function or a service is needed.</source>
        <translation>Il faut une fonction ou un service.</translation>
    </message>
</context>
<context>
    <name>parvis::ContourCountBar</name>
    <message>
        <source>Show these in the table</source>
        <translation>Afficher ces lignes dans le tableau</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a aucun.</translation>
    </message>
</context>
<context>
    <name>parvis::ContourDownload</name>
    <message>
        <source>Download the contours</source>
        <translation>Télécharger les contours</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Do&amp;wnload</source>
        <translation>&amp;Télécharger</translation>
    </message>
</context>
<context>
    <name>parvis::ContourImportDialog</name>
    <message>
        <source>2024 (codes QN…)</source>
        <translation>2024 (codes QN…)</translation>
    </message>
    <message>
        <source>2015 (codes QP…)</source>
        <translation>2015 (codes QP…)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose the file of the contours</source>
        <translation>Choisissez le fichier des contours</translation>
    </message>
    <message>
        <source>Choose the contours</source>
        <translation>Choisir les contours</translation>
    </message>
    <message>
        <source>Read contours</source>
        <translation>Lecture des contours</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) imported</source>
        <translation>
            <numerusform>%n contour importé</numerusform>
            <numerusform>%n contours importés</numerusform>
        </translation>
    </message>
    <message>
        <source>The ANCT publishes it on data.gouv.fr under the name “Quartiers prioritaires de la politique de la ville”: Parvis can download it. You will see what it changes before anything is stored.</source>
        <translation>L’ANCT le publie sur data.gouv.fr sous le nom «&#xa0;Quartiers prioritaires de la politique de la ville&#xa0;»&#xa0;: Parvis peut le télécharger. Vous verrez ce qu’il change avant tout enregistrement.</translation>
    </message>
    <message>
        <source>The download was stopped</source>
        <translation>Le téléchargement a été arrêté</translation>
    </message>
    <message>
        <source>It goes on from there the next time.</source>
        <translation>Il reprendra là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Downloading from %1…</source>
        <translation>Téléchargement depuis %1…</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’import a été arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Not now: choose a file first.</source>
        <translation>Pas maintenant&#xa0;: choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>The contours are being written.</source>
        <translation>Les contours sont en cours d’écriture.</translation>
    </message>
</context>
<context>
    <name>parvis::ContourPreview</name>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>New contour</source>
        <translation>Nouveau contour</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Already stored</source>
        <translation>Déjà enregistré</translation>
    </message>
    <message>
        <source>Unknown to the register</source>
        <translation>Inconnu du registre</translation>
    </message>
    <message>
        <source>Missing in the file</source>
        <translation>Absent du fichier</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Tel que publié</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
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
        <source>On import</source>
        <translation>À l’import</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Published outlines that cross or touch themselves are mended.</source>
        <translation>Les tracés publiés qui se croisent ou se touchent sont réparés.</translation>
    </message>
    <message>
        <source>Area in the file</source>
        <translation>Surface du fichier</translation>
    </message>
    <message>
        <source>Hectares, of the contour of the file</source>
        <translation>Hectares, d’après le contour du fichier</translation>
    </message>
    <message>
        <source>Area in the register</source>
        <translation>Surface du registre</translation>
    </message>
    <message>
        <source>Hectares, as published with the list of the QPV</source>
        <translation>Hectares, publiés avec la liste des QPV</translation>
    </message>
    <message>
        <source>Code or feature</source>
        <translation>Code ou objet</translation>
    </message>
    <message>
        <source>No contour</source>
        <translation>Sans contour</translation>
    </message>
    <message>
        <source>In another département</source>
        <translation>Dans un autre département</translation>
    </message>
    <message>
        <source>Refused: out of place</source>
        <translation>Refusé&#xa0;: hors de place</translation>
    </message>
</context>
<context>
    <name>parvis::ContourSummary</name>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n reconnu</numerusform>
            <numerusform>%n reconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the départements of the register</source>
        <translation>
            <numerusform>%n dans les départements du registre</numerusform>
            <numerusform>%n dans les départements du registre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere, left out</source>
        <translation>
            <numerusform>%n ailleurs, non retenu</numerusform>
            <numerusform>%n ailleurs, non retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another geography</source>
        <translation>
            <numerusform>%n d’une autre géographie</numerusform>
            <numerusform>%n d’une autre géographie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n réparé</numerusform>
            <numerusform>%n réparés</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No contour of this file belongs to a neighbourhood of the register: there is nothing to import. Check the geography (2024 or 2015) and the layer.</source>
        <translation>Aucun contour de ce fichier ne correspond à un quartier du registre&#xa0;: il n’y a rien à importer. Vérifiez la géographie (2024 ou 2015) et la couche.</translation>
    </message>
    <message>
        <source>All these contours are stored already: there is nothing to import.</source>
        <translation>Tous ces contours sont déjà enregistrés&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>The database is open for reading only: the contours cannot be stored.</source>
        <translation>La base est ouverte en lecture seule&#xa0;: les contours ne peuvent pas être enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>The import stores %n contour(s) in one action, which can be undone.</source>
        <translation>
            <numerusform>L’import enregistre %n contour en une seule action, que vous pourrez annuler.</numerusform>
            <numerusform>L’import enregistre %n contours en une seule action, que vous pourrez annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With it goes the lineage from 2015 to 2024: %n link(s) by overlap of the contours.</source>
        <translation>
            <numerusform>Il enregistre aussi la filiation de 2015 à 2024&#xa0;: %n lien, par superposition des contours.</numerusform>
            <numerusform>Il enregistre aussi la filiation de 2015 à 2024&#xa0;: %n liens, par superposition des contours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of place</source>
        <translation>
            <numerusform>%n hors de place</numerusform>
            <numerusform>%n hors de place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ContractBulkDialog</name>
    <message numerus="yes">
        <source>%n changes written.</source>
        <translation>
            <numerusform>%n modification enregistrée.</numerusform>
            <numerusform>%n modifications enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>19/04/2024, April 2024 or 2024</source>
        <translation>19/04/2024, avril 2024 ou 2024</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Choose the body that this is about.</source>
        <translation>Choisissez l’organisme concerné.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n contracts</source>
        <translation>
            <numerusform>Modifier %n contrat</numerusform>
            <numerusform>Modifier %n contrats</numerusform>
        </translation>
    </message>
    <message>
        <source>No body is called so: choose one of the list.</source>
        <translation>Aucun organisme ne porte ce nom&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation>sera effacé</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
</context>
<context>
    <name>parvis::ContractFacts</name>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1&#xa0;habitants</translation>
    </message>
    <message>
        <source>No neighbourhood belongs to this contract yet.</source>
        <translation>Aucun quartier ne relève encore de ce contrat.</translation>
    </message>
    <message>
        <source>Communes: %1</source>
        <translation>Communes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Theoretical (posts × flat rate)</source>
        <translation>Théorique (postes × forfait)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ContractHead</name>
    <message>
        <source>Also expected, holding nothing back: %1.</source>
        <translation>Également attendus, sans bloquer le contrat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Computed state</source>
        <translation>État calculé</translation>
    </message>
    <message>
        <source>Declared state</source>
        <translation>État déclaré</translation>
    </message>
    <message>
        <source>A source declares it signed, and not all signatures are recorded: record those that are known, or correct the declaration.</source>
        <translation>Une source le déclare signé, et toutes les signatures ne sont pas enregistrées&#xa0;: saisissez celles qui sont connues, ou corrigez la déclaration.</translation>
    </message>
    <message>
        <source>%1 of %2 required signatures</source>
        <translation>signatures obligatoires&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The milestone “%1” is recorded as done on %2, and %3 of %4 required signatures are recorded: record the others, or take the milestone back.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» est enregistrée comme faite le %2, et les signatures obligatoires enregistrées sont %3 sur %4&#xa0;: enregistrez les autres, ou revenez sur l’étape.</translation>
    </message>
    <message>
        <source>It lacks: %1.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
</context>
<context>
    <name>parvis::ContractLists</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Read the history of the contract</source>
        <translation>Lecture de l’historique du contrat</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositifs</translation>
    </message>
    <message>
        <source>The library has no document of this contract yet. Add PDF files on the page Documents.</source>
        <translation>La bibliothèque n’a pas encore de document de ce contrat. Ajoutez des PDF sur la page Documents.</translation>
    </message>
    <message>
        <source>No article names this contract yet. Its territories are chosen on the page Press review.</source>
        <translation>Aucun article ne porte encore sur ce contrat. Les territoires d’un article se choisissent sur la page Revue de presse.</translation>
    </message>
    <message>
        <source>No answer to a priority is recorded yet. They are given in the matrix of the page Programme.</source>
        <translation>Aucune réponse à une priorité n’est encore enregistrée. Elles se donnent dans la matrice de la page Programme.</translation>
    </message>
    <message>
        <source>No action of this contract is recorded yet. Add or import them on the page Actions.</source>
        <translation>Aucune action de ce contrat n’est encore enregistrée. Ajoutez-en ou importez-en sur la page Actions.</translation>
    </message>
    <message>
        <source>No funding line of this contract is recorded yet. Add or import them on the page Funding.</source>
        <translation>Aucune ligne de financement de ce contrat n’est encore enregistrée. Ajoutez-en ou importez-en sur la page Financements.</translation>
    </message>
</context>
<context>
    <name>parvis::ContractPapers</name>
    <message>
        <source>Papers</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Who has not signed, since when, and what is due</source>
        <translation>Qui n’a pas signé, depuis quand, et ce qui reste à faire</translation>
    </message>
    <message>
        <source>One box per partner, to be signed by hand</source>
        <translation>Une case par partenaire, à signer à la main</translation>
    </message>
    <message>
        <source>Everything that the register holds of the contract, with its map</source>
        <translation>Tout ce que le registre contient sur le contrat, avec sa carte</translation>
    </message>
    <message>
        <source>Follow-up sheet</source>
        <translation>Fiche de suivi</translation>
    </message>
    <message>
        <source>the follow-up sheet</source>
        <translation>la fiche de suivi</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>the signature sheet</source>
        <translation>la feuille d’émargement</translation>
    </message>
    <message>
        <source>Contract sheet</source>
        <translation>Fiche du contrat</translation>
    </message>
    <message>
        <source>the contract sheet</source>
        <translation>la fiche du contrat</translation>
    </message>
    <message>
        <source>Follow-up sheet, signature sheet and contract sheet, to be printed or saved as PDF</source>
        <translation>Fiche de suivi, feuille d’émargement et fiche du contrat, à imprimer ou à enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>parvis::ContractSheet</name>
    <message>
        <source>Show on the map</source>
        <translation>Voir sur la carte</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Choose a contract in the list to see its signatories, timeline and funding.</source>
        <translation>Choisissez un contrat dans la liste pour voir ses signataires, sa chronologie et ses financements.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>After signature</source>
        <translation>Après la signature</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Sheet of the contract</source>
        <translation>Fiche du contrat</translation>
    </message>
</context>
<context>
    <name>parvis::ContractsPage</name>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Aucun contrat</translation>
    </message>
    <message>
        <source>Create a new database from the File menu: it starts with the 39 contracts of Hauts-de-France.</source>
        <translation>Créez une nouvelle base depuis le menu Fichier&#xa0;: elle contient dès le départ les 39 contrats des Hauts-de-France.</translation>
    </message>
    <message>
        <source>Sets the target date of the selected contracts, or the status of one body in all of them (Ctrl+E)</source>
        <translation>Fixe l’échéance des contrats sélectionnés, ou le statut d’un organisme dans tous ces contrats (Ctrl+E)</translation>
    </message>
    <message>
        <source>Edit the contracts…</source>
        <translation>Modifier les contrats…</translation>
    </message>
    <message>
        <source>Add a contract…</source>
        <translation>Ajouter un contrat…</translation>
    </message>
    <message>
        <source>Declared state…</source>
        <translation>État déclaré…</translation>
    </message>
    <message>
        <source>End of the contract…</source>
        <translation>Fin du contrat…</translation>
    </message>
    <message numerus="yes">
        <source>%n declared signed</source>
        <translation>
            <numerusform>%n déclaré signé</numerusform>
            <numerusform>%n déclarés signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated</source>
        <translation>
            <numerusform>%n daté</numerusform>
            <numerusform>%n datés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed by all</source>
        <translation>
            <numerusform>%n signé par tous</numerusform>
            <numerusform>%n signés par tous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::CycleTemplateModel</name>
    <message>
        <source>the year before</source>
        <translation>l’année d’avant</translation>
    </message>
    <message>
        <source>that year</source>
        <translation>cette année-là</translation>
    </message>
    <message>
        <source>the year after</source>
        <translation>l’année d’après</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) before</source>
        <translation>
            <numerusform>%n an avant</numerusform>
            <numerusform>%n ans avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after</source>
        <translation>
            <numerusform>%n an après</numerusform>
            <numerusform>%n ans après</numerusform>
        </translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>parvis::CycleTemplatePanel</name>
    <message>
        <source>Steps of the cycle</source>
        <translation>Étapes du cycle</translation>
    </message>
    <message>
        <source>all contracts (common cycle)</source>
        <translation>tous les contrats (cycle commun)</translation>
    </message>
    <message numerus="yes">
        <source>It serves every contract whose EPCI has no cycle of its own. %n EPCI have one.</source>
        <translation>
            <numerusform>Il sert à tout contrat dont l’EPCI n’a pas son propre cycle&#xa0;; %n EPCI en a un.</numerusform>
            <numerusform>Il sert à tout contrat dont l’EPCI n’a pas son propre cycle&#xa0;; %n EPCI en ont un.</numerusform>
        </translation>
    </message>
    <message>
        <source>This EPCI has a cycle of its own.</source>
        <translation>Cet EPCI a son propre cycle.</translation>
    </message>
    <message>
        <source>This EPCI follows the common cycle. The first change makes a copy of it for this EPCI alone.</source>
        <translation>Cet EPCI suit le cycle commun. La première modification en fait une copie pour lui seul.</translation>
    </message>
    <message>
        <source>A cycle has one step at least.</source>
        <translation>Un cycle a au moins une étape.</translation>
    </message>
    <message>
        <source>This step is the first.</source>
        <translation>Cette étape est la première.</translation>
    </message>
    <message>
        <source>This step is the last.</source>
        <translation>Cette étape est la dernière.</translation>
    </message>
    <message>
        <source>This contract has the cycle of all contracts.</source>
        <translation>Ce contrat suit déjà le cycle de tous les contrats.</translation>
    </message>
</context>
<context>
    <name>parvis::CycleYearPanel</name>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévue pour</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Choose at least one contract.</source>
        <translation>Choisissez au moins un contrat.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) chosen.</source>
        <translation>
            <numerusform>%n contrat choisi.</numerusform>
            <numerusform>%n contrats choisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) exist already and are not added again.</source>
        <translation>
            <numerusform>%n étape existe déjà et n’est pas ajoutée de nouveau.</numerusform>
            <numerusform>%n étapes existent déjà et ne sont pas ajoutées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 the contract is brought up to date: that step is added too.</source>
        <translation>En %1, le contrat est actualisé&#xa0;: cette étape est ajoutée aussi.</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Rien à ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n step(s)</source>
        <translation>
            <numerusform>Ajouter %n étape</numerusform>
            <numerusform>Ajouter %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>sera ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the cycle added.</source>
        <translation>
            <numerusform>%n étape du cycle ajoutée.</numerusform>
            <numerusform>%n étapes du cycle ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The steps of this year are all there.</source>
        <translation>Les étapes de cette année y sont toutes.</translation>
    </message>
</context>
<context>
    <name>parvis::DashboardChartCards</name>
    <message>
        <source>Signatures over time</source>
        <translation>Signatures au fil du temps</translation>
    </message>
    <message>
        <source>Signatures by class</source>
        <translation>Signatures par catégorie</translation>
    </message>
    <message>
        <source>Contracts by département</source>
        <translation>Contrats par département</translation>
    </message>
    <message numerus="yes">
        <source>%n signed contract(s)</source>
        <translation>
            <numerusform>%n contrat signé</numerusform>
            <numerusform>%n contrats signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, for want of a date: %1.</source>
        <translation>Hors courbe, faute de date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Optional partners never hold a contract back.</source>
        <translation>Les partenaires facultatifs ne retardent jamais un contrat.</translation>
    </message>
    <message>
        <source>As shares of the contracts (%1) and of the signatures awaited (%2).</source>
        <translation>En part des contrats (%1) et des signatures attendues (%2).</translation>
    </message>
</context>
<context>
    <name>parvis::DashboardPage</name>
    <message>
        <source>Contracts by computed state</source>
        <translation>Contrats par état calculé</translation>
    </message>
    <message>
        <source>Neighbourhoods and inhabitants</source>
        <translation>Quartiers et habitants</translation>
    </message>
    <message>
        <source>Figures that disagree</source>
        <translation>Chiffres qui divergent</translation>
    </message>
    <message>
        <source>Contours on the map</source>
        <translation>Contours sur la carte</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Prochaines échéances</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>State of play on %1</source>
        <translation>Situation au %1</translation>
    </message>
    <message>
        <source>As the recorded signatories make it; what sources declare stands apart.</source>
        <translation>D’après les signataires enregistrés&#xa0;; ce que déclarent les sources figure à part.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>contracts that a source declares signed, %1 of them with a date</source>
        <translation>contrats qu’une source déclare signés, dont %1 avec une date</translation>
    </message>
    <message>
        <source>Source of each in the list of contracts</source>
        <translation>Source de chacun dans la liste des contrats</translation>
    </message>
    <message>
        <source>contracts past their date and not signed</source>
        <translation>contrats non signés dont l’échéance est passée</translation>
    </message>
    <message>
        <source>National date 31 March 2024, unless the contract has its own</source>
        <translation>Échéance nationale du 31 mars 2024, sauf date propre au contrat</translation>
    </message>
    <message>
        <source>priority neighbourhoods, in %1 communes and %2 EPCI</source>
        <translation>quartiers prioritaires, dans %1 communes et %2 EPCI</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>Signed by all, or declared signed by a source</source>
        <translation>Signés par tous, ou déclarés signés par une source</translation>
    </message>
    <message>
        <source>Parvis adds up the neighbourhoods; it shows the others as they were published.</source>
        <translation>Parvis additionne les quartiers&#xa0;; les autres chiffres sont donnés tels que publiés.</translation>
    </message>
    <message>
        <source>None: the sources of this register agree.</source>
        <translation>Aucun&#xa0;: les sources de cette base concordent.</translation>
    </message>
    <message>
        <source>Import the official contours of the ANCT from the File menu (Ctrl+I); until then the map draws schematic ellipses.</source>
        <translation>Importez les contours officiels de l’ANCT depuis le menu Fichier (Ctrl+I)&#xa0;; d’ici là, la carte dessine des ellipses schématiques.</translation>
    </message>
    <message>
        <source>Nothing is planned: add events on the Calendar page.</source>
        <translation>Rien n’est prévu&#xa0;: ajoutez des événements dans la page Calendrier.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing is waiting: every contract is signed and no milestone is planned.</source>
        <translation>Rien n’est en attente&#xa0;: tous les contrats sont signés et aucune étape n’est prévue.</translation>
    </message>
    <message>
        <source>Since the last steering committee…</source>
        <translation>Depuis le dernier COPIL…</translation>
    </message>
    <message>
        <source>What changed since the last steering committee that is recorded, or in the last month</source>
        <translation>Ce qui a changé depuis le dernier comité de pilotage enregistré, ou depuis un mois</translation>
    </message>
    <message>
        <source>Contracts declared signed</source>
        <translation>Contrats déclarés signés</translation>
    </message>
    <message>
        <source>of them in the %1 neighbourhoods of contracts signed by all or declared signed</source>
        <translation>d’entre eux dans les %1 quartiers des contrats signés par tous ou déclarés signés</translation>
    </message>
    <message>
        <source>No steering committee is recorded: here is what changed in the last month.</source>
        <translation>Aucun comité de pilotage n’est enregistré&#xa0;: voici ce qui a changé depuis un mois.</translation>
    </message>
</context>
<context>
    <name>parvis::DataSetsPage</name>
    <message>
        <source>Open the address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Données</translation>
    </message>
    <message numerus="yes">
        <source>%n in this file</source>
        <translation>
            <numerusform>%n jeu de données dans ce fichier</numerusform>
            <numerusform>%n jeux de données dans ce fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them published in a newer vintage</source>
        <translation>
            <numerusform>%n publié dans un millésime plus récent</numerusform>
            <numerusform>%n publiés dans un millésime plus récent</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a data set to see where it comes from and what is newer.</source>
        <translation>Choisissez un jeu de données pour voir d’où il vient et ce qui est plus récent.</translation>
    </message>
    <message>
        <source>No address is stated.</source>
        <translation>Aucune adresse n’est indiquée.</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Records that name it</source>
        <translation>Lignes qui le citent</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>%1: %2&lt;br&gt;Download it there and import it: both vintages then stand side by side.</source>
        <translation>%1&#xa0;: %2&lt;br&gt;Téléchargez-le à cette adresse et importez-le&#xa0;: les deux millésimes se rangent alors côte à côte.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Comment l’obtenir</translation>
    </message>
    <message>
        <source>Download it at its address and import it: figures of neighbourhoods and their successions on the page Neighbourhoods, subsidies on the page Funding.</source>
        <translation>Téléchargez-le à son adresse et importez-le&#xa0;: les chiffres des quartiers et leur filiation sur la page Quartiers, les subventions sur la page Financements.</translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation>Aucun navigateur n’ouvre %1.</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>aucune ligne</translation>
    </message>
</context>
<context>
    <name>parvis::DatabaseActions</name>
    <message>
        <source>Parvis databases (*.parvis)</source>
        <translation>Bases Parvis (*.parvis)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Parvis databases</source>
        <translation>Bases Parvis</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Vérification de la base…</translation>
    </message>
    <message>
        <source>Locked database</source>
        <translation>Base verrouillée</translation>
    </message>
    <message>
        <source>If it is still open there, two people would write into one file, and the work of one of them would be lost. Take the lock only if you are certain that nobody has it open any more: that computer has crashed, for instance, or was switched off.</source>
        <translation>Si elle y est encore ouverte, deux personnes écriraient dans un même fichier et le travail de l’une serait perdu. Prenez le verrou seulement si vous êtes certain que plus personne n’a cette base ouverte&#xa0;: l’autre ordinateur est tombé en panne, par exemple, ou a été éteint.</translation>
    </message>
    <message>
        <source>Take the lock</source>
        <translation>Prendre le verrou</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Changed database</source>
        <translation>Base modifiée</translation>
    </message>
    <message>
        <source>Another program has added it; the data of Parvis is whole. As long as it is there, the database can only be read. Parvis can take it out, and then opens the database for writing; a copy of the whole file as it is now is kept beside it.</source>
        <translation>Un autre programme l’a ajouté&#xa0;; les données de Parvis sont entières. Tant qu’il s’y trouve, la base peut seulement être lue. Parvis peut le retirer et ouvre alors la base en écriture&#xa0;; une copie du fichier entier, tel qu’il est maintenant, est gardée à côté.</translation>
    </message>
    <message>
        <source>Take out and open</source>
        <translation>Retirer et ouvrir</translation>
    </message>
    <message>
        <source>The database is no longer there; it was moved, renamed or deleted.</source>
        <translation>La base n’est plus là&#xa0;; elle a été déplacée, renommée ou supprimée.</translation>
    </message>
</context>
<context>
    <name>parvis::DatabaseOpener</name>
    <message>
        <source>Opening the database…</source>
        <translation>Ouverture de la base…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>Création de %1…</translation>
    </message>
    <message>
        <source>This file is on a network share: only one person may write to it at a time. Work on a local copy, or open it for reading only.</source>
        <translation>Ce fichier est sur un partage réseau&#xa0;: une seule personne peut y écrire à la fois. Travaillez sur une copie locale, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>The database was brought up to date; the former one is kept as %1.</source>
        <translation>La base a été mise à jour&#xa0;; l’ancienne est conservée sous %1.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>A checked copy was saved as %1.</source>
        <translation>Une copie vérifiée a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>A log that belonged to another database lay beside this one, probably since a copy was put in its place after a crash. It was set aside as %1; the edits in it are not in this database.</source>
        <translation>Un fichier journal (-wal) d’une autre base se trouvait à côté de celle-ci, sans doute parce qu’une copie a été mise à sa place après un arrêt brutal. Il a été mis de côté sous %1&#xa0;; les modifications qu’il contient ne sont pas dans cette base.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La sauvegarde a été restaurée.</translation>
    </message>
    <message>
        <source>The backup was restored; what the database held before is kept as %1.</source>
        <translation>La sauvegarde a été restaurée&#xa0;; ce que contenait la base auparavant est gardé sous %1.</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>Restauration de %1…</translation>
    </message>
    <message>
        <source>What Parvis did not make was taken out of the database; the whole file as it was is kept as %1.</source>
        <translation>Ce que Parvis n’avait pas créé a été retiré de la base&#xa0;; le fichier entier, tel qu’il était, est gardé sous %1.</translation>
    </message>
    <message>
        <source>%1 is already open in this window.</source>
        <translation>%1 est déjà ouvert dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>parvis::DeadlineNotice</name>
    <message numerus="yes">
        <source>%n deadlines come within 30 days</source>
        <translation>
            <numerusform>%n dans les 30 jours</numerusform>
            <numerusform>%n dans les 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines are overdue</source>
        <translation>
            <numerusform>%n échéance en retard</numerusform>
            <numerusform>%n échéances en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::DeadlinesPage</name>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Log a reminder…</source>
        <translation>Consigner une relance…</translation>
    </message>
    <message>
        <source>Opens the record where it can be changed (Enter)</source>
        <translation>Ouvre la fiche où l’on peut la modifier (Entrée)</translation>
    </message>
    <message>
        <source>Writes down that the awaited signatories of the selection were asked again (Ctrl+R)</source>
        <translation>Consigne que les signataires attendus de la sélection ont été relancés (Ctrl+R)</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien à échéance</translation>
    </message>
    <message>
        <source>Contracts to be signed, target dates of signatories, planned steps and commitments stand here until they are done.</source>
        <translation>Les contrats à signer, les échéances des signataires, les étapes prévues et les engagements figurent ici jusqu’à ce qu’ils soient faits.</translation>
    </message>
    <message>
        <source>Choose a line to see what is due. Double click opens the record.</source>
        <translation>Choisissez une ligne pour voir ce qui est attendu. Un double clic ouvre la fiche.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Reste (jours)</translation>
    </message>
    <message>
        <source>Days since 31 March 2024</source>
        <translation>Jours depuis le 31 mars 2024</translation>
    </message>
    <message>
        <source>Named by law, not recorded yet</source>
        <translation>Désignés par la loi, pas encore enregistrés</translation>
    </message>
    <message>
        <source>never asked again</source>
        <translation>jamais relancé</translation>
    </message>
    <message>
        <source>Awaited, and their reminders</source>
        <translation>Attendus, et leurs relances</translation>
    </message>
    <message>
        <source>No signatory is awaited there.</source>
        <translation>Aucun signataire n’y est attendu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within 30 days</source>
        <translation>
            <numerusform>%Ln dans les 30 jours</numerusform>
            <numerusform>%Ln dans les 30 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln plus tard</numerusform>
            <numerusform>%Ln plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::DeclarationDialog</name>
    <message>
        <source>Declared state of %1</source>
        <translation>État déclaré de %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signé le</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Sou&amp;rce</translation>
    </message>
    <message>
        <source>&amp;New source</source>
        <translation>&amp;Nouvelle source</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Con&amp;fiance</translation>
    </message>
    <message>
        <source>title, where the list does not have it</source>
        <translation>titre, s’il n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Nothing is declared.</source>
        <translation>Rien n’est déclaré.</translation>
    </message>
    <message>
        <source>A source is chosen.</source>
        <translation>Une source est choisie.</translation>
    </message>
    <message>
        <source>A declared signature needs its source and a confidence.</source>
        <translation>Une signature déclarée a besoin de sa source et d’un degré de confiance.</translation>
    </message>
</context>
<context>
    <name>parvis::DistrictsPage</name>
    <message>
        <source>Show on the map</source>
        <translation>Voir sur la carte</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>Ouvrir le contrat</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>%1 inhabitants (%2)</source>
        <translation>%1 habitants (%2)</translation>
    </message>
    <message>
        <source>No neighbourhood yet</source>
        <translation>Aucun quartier pour l’instant</translation>
    </message>
    <message>
        <source>Create a new database from the File menu: it starts with the 204 neighbourhoods of Hauts-de-France.</source>
        <translation>Créez une nouvelle base depuis le menu Fichier&#xa0;: elle contient d’emblée les 204 quartiers des Hauts-de-France.</translation>
    </message>
    <message>
        <source>Choose a neighbourhood in the list to see its figures. Double click shows it on the map.</source>
        <translation>Choisissez un quartier dans la liste pour voir ses chiffres. Un double clic le montre sur la carte.</translation>
    </message>
    <message>
        <source>No contract is known for this neighbourhood.</source>
        <translation>Aucun contrat n’est connu pour ce quartier.</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>Importer des chiffres…</translation>
    </message>
    <message>
        <source>Adds the values of a table of Insee about the neighbourhoods of 2024, each with its vintage, after a preview; a file dropped on the page, too</source>
        <translation>Ajoute les valeurs d’un tableau de l’Insee sur les quartiers de 2024, chacune avec son millésime, après un aperçu&#xa0;; déposer un fichier sur la page fait de même</translation>
    </message>
    <message>
        <source>Import figures of neighbourhoods</source>
        <translation>Importer des chiffres de quartiers</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentAdding</name>
    <message>
        <source>Files that were left out</source>
        <translation>Fichiers écartés</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>%n document ajouté.</numerusform>
            <numerusform>%n documents ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out.</source>
        <translation>
            <numerusform>%n fichier écarté.</numerusform>
            <numerusform>%n fichiers écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is open for reading only: nothing can be added.</source>
        <translation>La base est ouverte en lecture seule&#xa0;: rien ne peut être ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of the library linked to the contract.</source>
        <translation>
            <numerusform>%n document de la bibliothèque rattaché au contrat.</numerusform>
            <numerusform>%n documents de la bibliothèque rattachés au contrat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) without text, only pictures: no word of them can be searched.</source>
        <translation>
            <numerusform>%n document sans texte, fait d’images seulement&#xa0;: aucun de ses mots ne peut être recherché.</numerusform>
            <numerusform>%n documents sans texte, faits d’images seulement&#xa0;: aucun de leurs mots ne peut être recherché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another database was opened meanwhile: the documents were not added.</source>
        <translation>Une autre base a été ouverte entre-temps&#xa0;: les documents n’ont pas été ajoutés.</translation>
    </message>
    <message>
        <source>Files that have faults</source>
        <translation>Fichiers qui présentent des défauts</translation>
    </message>
    <message>
        <source>Read the scanned pages</source>
        <translation>Lire les pages numérisées</translation>
    </message>
    <message>
        <source>Reading documents…</source>
        <translation>Lecture des documents…</translation>
    </message>
    <message>
        <source>Recognise the facts</source>
        <translation>Reconnaître les faits</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n document(s)</source>
        <translation>
            <numerusform>Retirer ce document</numerusform>
            <numerusform>Retirer ces %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentBulkDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n document(s)</source>
        <translation>
            <numerusform>Décrire %n document</numerusform>
            <numerusform>Décrire %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) described.</source>
        <translation>
            <numerusform>%n document décrit.</numerusform>
            <numerusform>%n documents décrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::DocumentChoice</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Add a PDF…</source>
        <translation>Ajouter un PDF…</translation>
    </message>
    <message>
        <source>Add a PDF to the library and link it; it can be dropped here too.</source>
        <translation>Ajoute un PDF à la bibliothèque et le relie&#xa0;; on peut aussi le déposer ici.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Add a PDF</source>
        <translation>Ajouter un PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentDetails</name>
    <message>
        <source>A document needs a title.</source>
        <translation>Un document doit avoir un titre.</translation>
    </message>
    <message>
        <source>19/04/2024, 04/2024 or 2024</source>
        <translation>19/04/2024, 04/2024 ou 2024</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The stored original never changes; this is its fingerprint.</source>
        <translation>L’original conservé ne change jamais&#xa0;; ceci est son empreinte.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>on every page</source>
        <translation>sur toutes les pages</translation>
    </message>
    <message>
        <source>none: the pages are pictures, no word of them can be found</source>
        <translation>aucun&#xa0;: les pages sont des images, aucun mot ne peut y être trouvé</translation>
    </message>
    <message>
        <source>Read the text of the document</source>
        <translation>Lire le texte du document</translation>
    </message>
    <message>
        <source>on every page but %1 (pictures, or empty)</source>
        <translation>sur toutes les pages sauf %1 (images ou vides)</translation>
    </message>
    <message>
        <source>scripts, which are never run</source>
        <translation>des scripts, qui ne sont jamais exécutés</translation>
    </message>
    <message>
        <source>files, which are never opened</source>
        <translation>des fichiers, qui ne sont jamais ouverts</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Electronic signatures</source>
        <translation>Signatures électroniques</translation>
    </message>
    <message>
        <source>Brings besides pages</source>
        <translation>Contient aussi</translation>
    </message>
    <message>
        <source>not known: a password protects the document</source>
        <translation>inconnu&#xa0;: un mot de passe protège le document</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read how the document was made</source>
        <translation>Lire comment le document a été fait</translation>
    </message>
    <message>
        <source>no electronic signature</source>
        <translation>aucune signature électronique</translation>
    </message>
    <message>
        <source>(from pictures: %1; %2 % sure)</source>
        <translation>(sur images&#xa0;: %1&#xa0;; sûr à %2&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentGrid</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Documents by their first pages</source>
        <translation>Documents par leur première page</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentNoteTexts</name>
    <message numerus="yes">
        <source>%n file(s) have faults.</source>
        <translation>
            <numerusform>%n fichier a des défauts.</numerusform>
            <numerusform>%n fichiers ont des défauts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which and why…</source>
        <translation>Lesquels et pourquoi…</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentPageBar</name>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Not now: no page is shown.</source>
        <translation>Pas maintenant&#xa0;: aucune page n’est affichée.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
    <message>
        <source>Page without text</source>
        <translation>Page sans texte</translation>
    </message>
    <message>
        <source>This page holds no text that could be found or copied: it is a picture, or empty.</source>
        <translation>Cette page ne contient pas de texte à rechercher ni à copier&#xa0;: c’est une image, ou elle est vide.</translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <translation>sur %1 (%2)</translation>
    </message>
    <message>
        <source>Now %1 %</source>
        <translation>Actuellement %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentProofs</name>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Prouve</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>Enregistrements liés</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentRereading</name>
    <message numerus="yes">
        <source>%n document(s) have a new text.</source>
        <translation>
            <numerusform>%n document a un nouveau texte.</numerusform>
            <numerusform>%n documents ont un nouveau texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read as before.</source>
        <translation>
            <numerusform>%n document se lit comme avant.</numerusform>
            <numerusform>%n documents se lisent comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are protected: open them first.</source>
        <translation>
            <numerusform>%n document est protégé&#xa0;: ouvrez-le d’abord.</numerusform>
            <numerusform>%n documents sont protégés&#xa0;: ouvrez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s) again…</source>
        <translation>
            <numerusform>Relecture de %n document…</numerusform>
            <numerusform>Relecture de %n documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read.</source>
        <translation>
            <numerusform>%n document n’a pas pu être lu.</numerusform>
            <numerusform>%n documents n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents that have faults</source>
        <translation>Documents qui ont des défauts</translation>
    </message>
    <message>
        <source>Documents that could not be read</source>
        <translation>Documents qui n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentScanning</name>
    <message numerus="yes">
        <source>%n page(s) read from pictures; the words are %1 % sure.</source>
        <translation>
            <numerusform>%n page lue sur image&#xa0;; ses mots sont sûrs à %1&#xa0;%.</numerusform>
            <numerusform>%n pages lues sur images&#xa0;; leurs mots sont sûrs à %1&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page without text could be read.</source>
        <translation>Aucune page sans texte n’a pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page n’a pas pu être lue.</numerusform>
            <numerusform>%n pages n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are protected: open them first.</source>
        <translation>
            <numerusform>%n document est protégé&#xa0;: ouvrez-le d’abord.</numerusform>
            <numerusform>%n documents sont protégés&#xa0;: ouvrez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read.</source>
        <translation>
            <numerusform>%n document n’a pas pu être lu.</numerusform>
            <numerusform>%n documents n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents that could not be read</source>
        <translation>Documents qui n’ont pas pu être lus</translation>
    </message>
    <message numerus="yes">
        <source>Reading the scanned pages of %n document(s)…</source>
        <translation>
            <numerusform>Lecture des pages numérisées de %n document…</numerusform>
            <numerusform>Lecture des pages numérisées de %n documents…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::DocumentSearchPanel</name>
    <message>
        <source>Search in the document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>les %1 premières</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1 – %2</source>
        <translation>p.&#xa0;%1 – %2</translation>
    </message>
    <message>
        <source>no text to search</source>
        <translation>aucun texte à rechercher</translation>
    </message>
    <message numerus="yes">
        <source>not found, but %n page(s) without text</source>
        <translation>
            <numerusform>introuvable, mais %n page sans texte</numerusform>
            <numerusform>introuvable, mais %n pages sans texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages without text (pictures, or empty), which cannot be searched: %1.</source>
        <translation>Pages sans texte (images ou vides), où la recherche ne trouve rien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not now: no page is shown.</source>
        <translation>Pas maintenant&#xa0;: aucune page n’est affichée.</translation>
    </message>
    <message>
        <source>Not now: no place was found.</source>
        <translation>Pas maintenant&#xa0;: aucun passage n’a été trouvé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentTable</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>Taille (ko)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Whether somebody has accepted or refused a fact that was recognised in it</source>
        <translation>Si quelqu’un a accepté ou refusé un fait qui y a été reconnu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Whether its words can be searched and selected</source>
        <translation>Si ses mots peuvent être cherchés et sélectionnés</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>How many values of the register it proves</source>
        <translation>Combien de valeurs du registre il prouve</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentView</name>
    <message>
        <source>Choose a document in the list to read it here.</source>
        <translation>Choisissez un document dans la liste pour le lire ici.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, without text</source>
        <translation>%1, sans texte</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>This link is not opened: %1</source>
        <translation>Ce lien n’est pas ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select the words on the page first.</source>
        <translation>Sélectionnez d’abord les mots sur la page.</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Add PDF…</source>
        <translation>Ajouter des PDF…</translation>
    </message>
    <message>
        <source>Save a copy of the original…</source>
        <translation>Enregistrer une copie de l’original…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Takes the selected documents out of the library; can be undone</source>
        <translation>Retire de la bibliothèque les documents sélectionnés&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>Ouvrir le contrat</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in all</source>
        <translation>
            <numerusform>%n page au total</numerusform>
            <numerusform>%n pages au total</numerusform>
        </translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Aucun document pour l’instant</translation>
    </message>
    <message>
        <source>Add the signed contracts, amendments and deliberations as PDF, or drop the files here. Their text can then be searched, and the originals are kept as they are.</source>
        <translation>Ajoutez les contrats signés, avenants et délibérations en PDF, ou déposez les fichiers ici. Leur texte pourra être recherché et les originaux sont conservés tels quels.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;All files (*)</source>
        <translation>Documents PDF (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save a copy of the original</source>
        <translation>Enregistrer une copie de l’original</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted.</source>
        <translation>
            <numerusform>%n document supprimé.</numerusform>
            <numerusform>%n documents supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Read the text again</source>
        <translation>Relire le texte</translation>
    </message>
    <message>
        <source>Reads the selected documents as this version of Parvis does: one that was added by an older version may hold words that are cut and cannot be found; can be undone</source>
        <translation>Relit les documents sélectionnés avec cette version de Parvis&#xa0;: un document ajouté par une version plus ancienne peut contenir des mots coupés, introuvables par la recherche&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>The texts of documents were read by an older version of Parvis: words that are cut at the end of a line may not be found. They can be read again, which can be undone.</source>
        <translation>Les textes des documents ont été lus par une version plus ancienne de Parvis&#xa0;: des mots coupés en fin de ligne peuvent rester introuvables. Ils peuvent être relus, ce qui peut être annulé.</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Looking at the texts of the documents</source>
        <translation>Examen des textes des documents</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s)</source>
        <translation>
            <numerusform>Supprimer %n document</numerusform>
            <numerusform>Supprimer %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>This document is not linked to a contract.</source>
        <translation>Ce document n’est lié à aucun contrat.</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>Read the scanned pages…</source>
        <translation>Lire les pages numérisées…</translation>
    </message>
    <message>
        <source>Reads the pages of the selected documents that are pictures, so that their words can be searched and selected; takes some seconds a page; can be undone</source>
        <translation>Lit les pages des documents sélectionnés qui sont des images, pour que leurs mots puissent être recherchés et sélectionnés&#xa0;; prend quelques secondes par page&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Adds one or several PDF files; files and folders can also be dropped on this page</source>
        <translation>Ajoute un ou plusieurs fichiers PDF&#xa0;; on peut aussi déposer des fichiers et des dossiers sur cette page</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Adds every PDF of a folder and of the folders in it</source>
        <translation>Ajoute tous les PDF d’un dossier et des dossiers qu’il contient</translation>
    </message>
    <message>
        <source>Kind and contract…</source>
        <translation>Nature et contrat…</translation>
    </message>
    <message>
        <source>Gives all selected documents the same kind or the same contract; can be undone</source>
        <translation>Donne à tous les documents sélectionnés la même nature ou le même contrat&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>En vignettes</translation>
    </message>
    <message>
        <source>Shows the documents by their first pages instead of a table</source>
        <translation>Montre les documents par leur première page au lieu d’un tableau</translation>
    </message>
</context>
<context>
    <name>parvis::DraftsDialog</name>
    <message>
        <source>Texts that were not saved</source>
        <translation>Textes non enregistrés</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>parvis::EndContractDialog</name>
    <message>
        <source>End of the contract of %1</source>
        <translation>Fin du contrat de %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Terminé le</translation>
    </message>
    <message>
        <source>Nothing of it is due any more; empty: it runs again</source>
        <translation>Rien n’en est plus attendu&#xa0;; vide&#xa0;: il court de nouveau</translation>
    </message>
    <message>
        <source>The contract has ended.</source>
        <translation>Le contrat est terminé.</translation>
    </message>
    <message>
        <source>The contract runs again.</source>
        <translation>Le contrat court de nouveau.</translation>
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
        <source>Add the event</source>
        <translation>Ajouter l’événement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>parvis::Evolution</name>
    <message>
        <source>%1 %2 (%3 ha, %4 %)</source>
        <translation>%1 %2 (%3&#xa0;ha, %4&#xa0;%)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>Conservé (%)</translation>
    </message>
    <message>
        <source>With the shared area, and its share of the neighbourhood of this line</source>
        <translation>Avec la surface commune et sa part dans le quartier de la ligne</translation>
    </message>
    <message>
        <source>Area in 2024 (ha)</source>
        <translation>Surface 2024 (ha)</translation>
    </message>
    <message>
        <source>Kept (ha)</source>
        <translation>Conservé (ha)</translation>
    </message>
    <message>
        <source>Gained (ha)</source>
        <translation>Gagné (ha)</translation>
    </message>
    <message>
        <source>Gained (%)</source>
        <translation>Gagné (%)</translation>
    </message>
    <message>
        <source>From (2015)</source>
        <translation>Issu de (2015)</translation>
    </message>
    <message>
        <source>no QPV of 2015</source>
        <translation>aucun QPV de 2015</translation>
    </message>
    <message>
        <source>Area in 2015 (ha)</source>
        <translation>Surface 2015 (ha)</translation>
    </message>
    <message>
        <source>Lost (ha)</source>
        <translation>Perdu (ha)</translation>
    </message>
    <message>
        <source>Lost (%)</source>
        <translation>Perdu (%)</translation>
    </message>
    <message>
        <source>Became (2024)</source>
        <translation>Devenu (2024)</translation>
    </message>
    <message>
        <source>no QPV of 2024</source>
        <translation>aucun QPV de 2024</translation>
    </message>
    <message>
        <source>%1 QPV in 2015 (%2 ha), %3 in 2024 (%4 ha): &lt;b&gt;%5 ha kept, %6 ha gained, %7 ha lost.&lt;/b&gt;</source>
        <translation>%1 QPV en 2015 (%2&#xa0;ha), %3 en 2024 (%4&#xa0;ha)&#xa0;: &lt;b&gt;%5&#xa0;ha conservés, %6&#xa0;ha gagnés, %7&#xa0;ha perdus.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>Overlaps of less than %1 ha, or of less than %2 % of the smaller contour, count in the areas and make no lineage: %n here.</source>
        <translation>
            <numerusform>Les recouvrements de moins de %1&#xa0;ha, ou de moins de %2&#xa0;% du plus petit contour, comptent dans les surfaces mais ne font pas de filiation&#xa0;: %n ici.</numerusform>
            <numerusform>Les recouvrements de moins de %1&#xa0;ha, ou de moins de %2&#xa0;% du plus petit contour, comptent dans les surfaces mais ne font pas de filiation&#xa0;: %n ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::EvolutionDialog</name>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Laying the contours of 2015 and 2024 over each other…</source>
        <translation>Superposition des contours de 2015 et de 2024…</translation>
    </message>
    <message>
        <source>The contours could not be compared.</source>
        <translation>Les contours n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Compare the contours</source>
        <translation>Comparer les contours</translation>
    </message>
    <message>
        <source>No contour of 2015 is stored. Import the file of the QPV of 2015 that the ANCT publishes: the menu that imports the contours of 2024 takes it too.</source>
        <translation>Aucun contour de 2015 n’est enregistré. Importez le fichier des QPV de 2015 publié par l’ANCT&#xa0;: le menu qui importe les contours de 2024 le lit aussi.</translation>
    </message>
    <message>
        <source>No contour of 2024 is stored. Import the official contours first.</source>
        <translation>Aucun contour de 2024 n’est enregistré. Importez d’abord les contours officiels.</translation>
    </message>
    <message>
        <source>QPV of 2024</source>
        <translation>QPV de 2024</translation>
    </message>
    <message>
        <source>QPV of 2015</source>
        <translation>QPV de 2015</translation>
    </message>
    <message>
        <source>The table was copied: paste it into a spreadsheet or a text.</source>
        <translation>Le tableau a été copié&#xa0;: collez-le dans un tableur ou un texte.</translation>
    </message>
    <message>
        <source>There is no table yet.</source>
        <translation>Il n’y a pas encore de tableau.</translation>
    </message>
</context>
<context>
    <name>parvis::FactDelegate</name>
    <message>
        <source>Year of this amount</source>
        <translation>Année de ce montant</translation>
    </message>
    <message>
        <source>Funder of this amount</source>
        <translation>Financeur de ce montant</translation>
    </message>
</context>
<context>
    <name>parvis::FactReviewPanel</name>
    <message>
        <source>Recognise the facts…</source>
        <translation>Reconnaître les faits…</translation>
    </message>
    <message>
        <source>Reads the document and proposes what it says; nothing is written before you accept it</source>
        <translation>Lit le document et propose ce qu’il dit&#xa0;; rien n’est écrit avant que vous l’acceptiez</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accepts the selected facts (Enter or Space); again: not</source>
        <translation>Accepte les faits sélectionnés (Entrée ou Espace)&#xa0;; une seconde fois, l’annule</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Refuses the selected facts (Delete): they are not proposed again</source>
        <translation>Refuse les faits sélectionnés (Suppr)&#xa0;: ils ne seront plus proposés</translation>
    </message>
    <message>
        <source>Accept what is certain</source>
        <translation>Accepter ce qui est sûr</translation>
    </message>
    <message>
        <source>Accepts what is sure enough and contradicts nothing in the register</source>
        <translation>Accepte ce qui est assez sûr et ne contredit rien dans le registre</translation>
    </message>
    <message>
        <source>Take the selection</source>
        <translation>Prendre la sélection</translation>
    </message>
    <message>
        <source>The words that are selected on the page become the value, with their place</source>
        <translation>Les mots sélectionnés sur la page deviennent la valeur, avec leur emplacement</translation>
    </message>
    <message>
        <source>Show refused facts</source>
        <translation>Afficher les faits refusés</translation>
    </message>
    <message>
        <source>Shows what was refused in an earlier review</source>
        <translation>Affiche ce qui a été refusé lors d’un examen précédent</translation>
    </message>
    <message>
        <source>Save the facts</source>
        <translation>Enregistrer les faits</translation>
    </message>
    <message>
        <source>Writes what you accepted and refused as one action, with its evidence</source>
        <translation>Écrit en une seule action ce que vous avez accepté et refusé, avec les preuves</translation>
    </message>
    <message>
        <source>Contract that the facts are about</source>
        <translation>Contrat dont parlent les faits</translation>
    </message>
    <message>
        <source>Facts of “%1”</source>
        <translation>Faits de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Choose the contract</source>
        <translation>Choisir le contrat</translation>
    </message>
    <message>
        <source>Recognising the facts of “%1”</source>
        <translation>Reconnaissance des faits de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The facts of “%1” are recognised.</source>
        <translation>Les faits de «&#xa0;%1&#xa0;» sont reconnus.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page n’a pas pu être lue.</numerusform>
            <numerusform>%n pages n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no text: what they say is not proposed.</source>
        <translation>
            <numerusform>%n page n’a pas de texte&#xa0;: ce qu’elle dit n’est pas proposé.</numerusform>
            <numerusform>%n pages n’ont pas de texte&#xa0;: ce qu’elles disent n’est pas proposé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read from their picture: look at the words.</source>
        <translation>
            <numerusform>%n page a été lue sur son image&#xa0;: vérifiez les mots.</numerusform>
            <numerusform>%n pages ont été lues sur leur image&#xa0;: vérifiez les mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recognised in this document yet.</source>
        <translation>Rien n’est encore reconnu dans ce document.</translation>
    </message>
    <message>
        <source>The document does not say which contract it belongs to: choose it, and the other facts follow.</source>
        <translation>Le document ne dit pas à quel contrat il appartient&#xa0;: choisissez-le, et les autres faits suivront.</translation>
    </message>
    <message>
        <source>Nothing that the register could hold was recognised.</source>
        <translation>Rien de ce que le registre peut contenir n’a été reconnu.</translation>
    </message>
    <message>
        <source>Recognise the facts of the document first.</source>
        <translation>Reconnaissez d’abord les faits du document.</translation>
    </message>
    <message>
        <source>The facts of a document are being recognised.</source>
        <translation>Les faits d’un document sont en cours de reconnaissance.</translation>
    </message>
    <message>
        <source>Choose the fact to correct first.</source>
        <translation>Choisissez d’abord le fait à corriger.</translation>
    </message>
    <message>
        <source>Select the words on the page first.</source>
        <translation>Sélectionnez d’abord les mots sur la page.</translation>
    </message>
    <message>
        <source>No fact of this document was refused.</source>
        <translation>Aucun fait de ce document n’a été refusé.</translation>
    </message>
    <message>
        <source>Accept or refuse a fact first.</source>
        <translation>Acceptez ou refusez d’abord un fait.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n accepted fact(s)</source>
        <translation>
            <numerusform>Enregistrer %n fait</numerusform>
            <numerusform>Enregistrer %n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n refusal(s)</source>
        <translation>
            <numerusform>Enregistrer %n refus</numerusform>
            <numerusform>Enregistrer %n refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) accepted; nothing is written yet.</source>
        <translation>
            <numerusform>%n fait accepté&#xa0;; rien n’est encore écrit.</numerusform>
            <numerusform>%n faits acceptés&#xa0;; rien n’est encore écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) recorded with their source.</source>
        <translation>
            <numerusform>%n fait enregistré avec sa source.</numerusform>
            <numerusform>%n faits enregistrés avec leur source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) will not be proposed again.</source>
        <translation>
            <numerusform>%n fait ne sera plus proposé.</numerusform>
            <numerusform>%n faits ne seront plus proposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the facts</source>
        <translation>Masquer les faits</translation>
    </message>
    <message>
        <source>What was decided is kept until Parvis is closed</source>
        <translation>Ce qui a été décidé est gardé jusqu’à la fermeture de Parvis</translation>
    </message>
    <message>
        <source>This axis belongs to one that was refused: accept that, too.</source>
        <translation>Cet axe dépend d’un autre qui a été refusé&#xa0;: acceptez aussi celui-là.</translation>
    </message>
    <message numerus="yes">
        <source>The facts of %n document(s) are recognised: choose each of them to review its facts.</source>
        <translation>
            <numerusform>Les faits de %n document sont reconnus&#xa0;: choisissez-le pour les examiner.</numerusform>
            <numerusform>Les faits de %n documents sont reconnus&#xa0;: choisissez chacun d’eux pour examiner les siens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message numerus="yes">
        <source>Recognise the facts of %n document(s)…</source>
        <translation>
            <numerusform>Reconnaître les faits de %n document…</numerusform>
            <numerusform>Reconnaître les faits de %n documents…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::FactTree</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused earlier</source>
        <translation>Déjà refusé</translation>
    </message>
    <message>
        <source>Recorded with its source</source>
        <translation>Enregistré avec sa source</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Recognised facts</source>
        <translation>Faits reconnus</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>Tel qu’imprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accepted, replaces</source>
        <translation>Accepté, remplace</translation>
    </message>
    <message>
        <source>Accepted, as source</source>
        <translation>Accepté comme source</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>parvis::Facts</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>You changed this: it stays</source>
        <translation>Modifié par vous&#xa0;: conservé</translation>
    </message>
    <message>
        <source>You removed this: it stays away</source>
        <translation>Supprimé par vous&#xa0;: non repris</translation>
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
        <source>What happens</source>
        <translation>Ce qui sera fait</translation>
    </message>
</context>
<context>
    <name>parvis::FactsDialog</name>
    <message numerus="yes">
        <source>%n records are new.</source>
        <translation>
            <numerusform>%n élément est nouveau.</numerusform>
            <numerusform>%n éléments sont nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are brought up to date.</source>
        <translation>
            <numerusform>%n est mis à jour.</numerusform>
            <numerusform>%n sont mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as you entered them.</source>
        <translation>
            <numerusform>%n reste tel que vous l’avez saisi.</numerusform>
            <numerusform>%n restent tels que vous les avez saisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay away, as you removed what they are about.</source>
        <translation>
            <numerusform>%n n’est pas repris, car vous avez supprimé ce dont il parle.</numerusform>
            <numerusform>%n ne sont pas repris, car vous avez supprimé ce dont ils parlent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are identical.</source>
        <translation>
            <numerusform>%n est identique.</numerusform>
            <numerusform>%n sont identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Faits plus récents</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Comparing the facts of this Parvis with your file…</source>
        <translation>Comparaison des faits de cette version de Parvis avec votre fichier…</translation>
    </message>
    <message>
        <source>The facts could not be compared.</source>
        <translation>Les faits n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Compare the facts</source>
        <translation>Comparer les faits</translation>
    </message>
    <message>
        <source>Your file has all the facts that this Parvis brings.</source>
        <translation>Votre fichier contient déjà tous les faits que cette version de Parvis apporte.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Le fichier est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer facts were taken over.</source>
        <translation>
            <numerusform>%n fait plus récent a été repris.</numerusform>
            <numerusform>%n faits plus récents ont été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now: there is nothing to take over yet.</source>
        <translation>Pas maintenant&#xa0;: il n’y a encore rien à reprendre.</translation>
    </message>
    <message>
        <source>The facts are as new as they can be.</source>
        <translation>Les données sont à jour.</translation>
    </message>
    <message>
        <source>The facts are being written.</source>
        <translation>Les données sont en cours d’écriture.</translation>
    </message>
</context>
<context>
    <name>parvis::FactsOffer</name>
    <message>
        <source>Compare the facts</source>
        <translation>Comparer les faits</translation>
    </message>
    <message numerus="yes">
        <source>This Parvis brings %n facts that are newer than those of your file. Nothing that you changed would be overwritten.</source>
        <translation>
            <numerusform>Cette version de Parvis apporte %n fait plus récent que ceux de votre fichier. Rien de ce que vous avez modifié ne serait écrasé.</numerusform>
            <numerusform>Cette version de Parvis apporte %n faits plus récents que ceux de votre fichier. Rien de ce que vous avez modifié ne serait écrasé.</numerusform>
        </translation>
    </message>
    <message>
        <source>See them…</source>
        <translation>Les voir…</translation>
    </message>
</context>
<context>
    <name>parvis::FileRowsModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>parvis::FollowUpPanel</name>
    <message>
        <source>Amendments</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>What changed the contract after its signature.</source>
        <translation>Ce qui a modifié le contrat après sa signature.</translation>
    </message>
    <message>
        <source>Add an amendment…</source>
        <translation>Ajouter un avenant…</translation>
    </message>
    <message>
        <source>Commitments of partners</source>
        <translation>Engagements des partenaires</translation>
    </message>
    <message>
        <source>What each partner promised, how it is measured and how far it is.</source>
        <translation>À quoi chaque partenaire s’est engagé, comment on le mesure et où il en est.</translation>
    </message>
    <message>
        <source>Add a commitment…</source>
        <translation>Ajouter un engagement…</translation>
    </message>
    <message>
        <source>Participation of citizens</source>
        <translation>Participation citoyenne</translation>
    </message>
    <message>
        <source>Citizens&apos; councils and consultations.</source>
        <translation>Conseils citoyens et consultations des habitants.</translation>
    </message>
    <message>
        <source>Add a council or consultation…</source>
        <translation>Ajouter un conseil ou une consultation…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed.</source>
        <translation>
            <numerusform>%n ligne retirée.</numerusform>
            <numerusform>%n lignes retirées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::FundingBulkDialog</name>
    <message numerus="yes">
        <source>Edit %n funding line(s)</source>
        <translation>
            <numerusform>Modifier %n ligne de financement</numerusform>
            <numerusform>Modifier %n lignes de financement</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Année</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>&amp;Funder</source>
        <translation>&amp;Financeur</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Disposit&amp;if</translation>
    </message>
    <message>
        <source>&amp;Kind of credit</source>
        <translation>Natu&amp;re de crédits</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n funding line(s) edited.</source>
        <translation>
            <numerusform>%n ligne de financement modifiée.</numerusform>
            <numerusform>%n lignes de financement modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::FundingChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>parvis::FundingFooter</name>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
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
            <numerusform>Lignes où c’est connu&#xa0;: %1 sur %n</numerusform>
            <numerusform>Lignes où c’est connu&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
    <name>parvis::FundingImportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Ce que deviennent les lignes</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>the copied cells</source>
        <translation>les cellules copiées</translation>
    </message>
    <message>
        <source>Read funding lines</source>
        <translation>Lecture des lignes de financement</translation>
    </message>
    <message>
        <source>The rows are being compared.</source>
        <translation>Les lignes sont en cours de comparaison.</translation>
    </message>
    <message>
        <source>Compare funding lines</source>
        <translation>Comparaison des lignes de financement</translation>
    </message>
    <message>
        <source>The columns are read as you chose for a table with the same titles.</source>
        <translation>Les colonnes sont lues comme vous l’aviez choisi pour un tableau aux mêmes titres.</translation>
    </message>
    <message numerus="yes">
        <source>%n funding line(s) will be written.</source>
        <translation>
            <numerusform>%n ligne de financement sera écrite.</numerusform>
            <numerusform>%n lignes de financement seront écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has anything new.</source>
        <translation>Aucune ligne n’apporte de nouveauté.</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>Il n’y a encore rien à importer.</translation>
    </message>
    <message>
        <source>The funding lines are being written.</source>
        <translation>Les lignes de financement sont en cours d’écriture.</translation>
    </message>
    <message numerus="yes">
        <source>%n funding line(s) imported.</source>
        <translation>
            <numerusform>%n ligne de financement importée.</numerusform>
            <numerusform>%n lignes de financement importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>About another territory: %1</source>
        <translation>Sur un autre territoire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::FundingLineDialog</name>
    <message>
        <source>Add a funding line</source>
        <translation>Ajouter une ligne de financement</translation>
    </message>
    <message>
        <source>Edit the funding line</source>
        <translation>Modifier la ligne de financement</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Ajouter la ligne</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Année</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>Ac&amp;tion</source>
        <translation>Ac&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Funder</source>
        <translation>&amp;Financeur</translation>
    </message>
    <message>
        <source>Funder, &amp;detail</source>
        <translation>&amp;Détail du financeur</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Disposit&amp;if</translation>
    </message>
    <message>
        <source>&amp;Kind of credit</source>
        <translation>Natu&amp;re de crédits</translation>
    </message>
    <message>
        <source>P&amp;osts</source>
        <translation>P&amp;ostes</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>A name that is not in the list becomes a new funder</source>
        <translation>Un nom absent de la liste devient un nouveau financeur</translation>
    </message>
    <message>
        <source>A name that is not in the list becomes a new device</source>
        <translation>Un nom absent de la liste devient un nouveau dispositif</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&amp;Planned, €</source>
        <translation>&amp;Prévu, €</translation>
    </message>
    <message>
        <source>Co&amp;mmitted, €</source>
        <translation>&amp;Engagé, €</translation>
    </message>
    <message>
        <source>Pa&amp;id, €</source>
        <translation>Pa&amp;yé, €</translation>
    </message>
    <message>
        <source>T&amp;heoretical, €</source>
        <translation>T&amp;héorique, €</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>parvis::FundingMatrixPanel</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Nature de crédits</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Planned, committed, paid</source>
        <translation>Prévu, engagé, payé</translation>
    </message>
    <message>
        <source>That of most lines</source>
        <translation>Celle de la plupart des lignes</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n line(s))</source>
        <translation>
            <numerusform>%1 (%n ligne)</numerusform>
            <numerusform>%1 (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The kinds of credit are rows or columns already.</source>
        <translation>Les natures de crédits sont déjà en lignes ou en colonnes.</translation>
    </message>
    <message>
        <source>The amounts stand side by side.</source>
        <translation>Les montants figurent côte à côte.</translation>
    </message>
    <message>
        <source>The change on the year before needs the years as rows or columns.</source>
        <translation>L’évolution sur un an demande les années en lignes ou en colonnes.</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>Pas de total</translation>
    </message>
    <message>
        <source>Totals — %1</source>
        <translation>Totaux — %1</translation>
    </message>
    <message>
        <source>Funding matrix</source>
        <translation>Matrice des financements</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Draws the same numbers as bars</source>
        <translation>Dessine les mêmes nombres en barres</translation>
    </message>
    <message>
        <source>Funding matrix: %1</source>
        <translation>Matrice des financements&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::FundingPage</name>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Nature de crédits</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
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
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Add a funding line…</source>
        <translation>Ajouter une ligne de financement…</translation>
    </message>
    <message>
        <source>Edit the selected lines…</source>
        <translation>Modifier les lignes sélectionnées…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate the selected lines</source>
        <translation>Dupliquer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Only the lines without a contract</source>
        <translation>Seulement les lignes sans contrat</translation>
    </message>
    <message numerus="yes">
        <source>%n without a contract</source>
        <translation>
            <numerusform>%n sans contrat</numerusform>
            <numerusform>%n sans contrat</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first one, or take the lines of a table.</source>
        <translation>Ajoutez la première, ou prenez les lignes d’un tableau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could belong to</source>
        <translation>Rattachement possible</translation>
    </message>
    <message>
        <source>Neither its note nor the lines of other years name a contract.</source>
        <translation>Ni sa note ni les lignes des autres années ne désignent de contrat.</translation>
    </message>
    <message>
        <source>Shows the lines one by one</source>
        <translation>Montre les lignes une à une</translation>
    </message>
    <message>
        <source>Adds the lines up by two of: year, funder, contract, device…</source>
        <translation>Additionne les lignes selon deux critères&#xa0;: année, financeur, contrat, dispositif…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Deletes this line; the Del key deletes all that are selected in the list</source>
        <translation>Supprime cette ligne&#xa0;; la touche Suppr supprime toutes celles qui sont sélectionnées dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n funding line(s) deleted.</source>
        <translation>
            <numerusform>%n ligne de financement supprimée.</numerusform>
            <numerusform>%n lignes de financement supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n funding line(s) duplicated.</source>
        <translation>
            <numerusform>%n ligne de financement dupliquée.</numerusform>
            <numerusform>%n lignes de financement dupliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line now belongs to %1.</source>
        <translation>La ligne est maintenant rattachée à %1.</translation>
    </message>
    <message>
        <source>Import funding lines…</source>
        <translation>Importer des lignes de financement…</translation>
    </message>
    <message>
        <source>Paste funding lines…</source>
        <translation>Coller des lignes de financement…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Takes the lines of a table (CSV, ODS, XLSX, XLS), after a preview; a file dropped on the page, too</source>
        <translation>Reprend les lignes d’un tableau (CSV, ODS, XLSX, XLS), après un aperçu&#xa0;; déposer un fichier sur la page fait de même</translation>
    </message>
    <message>
        <source>Takes lines copied from a spreadsheet, after a preview</source>
        <translation>Reprend des lignes copiées d’un tableur, après un aperçu</translation>
    </message>
    <message>
        <source>Import funding lines</source>
        <translation>Importer des lignes de financement</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::FundingSubtotals</name>
    <message>
        <source>Subtotals</source>
        <translation>Sous-totaux</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subtotals by: %1</source>
        <translation>Sous-totaux par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>parvis::HistoryPage</name>
    <message>
        <source>Select an action to see what it changed.</source>
        <translation>Sélectionnez une action pour voir ce qu’elle a changé.</translation>
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
        <translation>Aucun enregistrement&#xa0;: le fichier a été créé avec son contenu de départ.</translation>
    </message>
    <message>
        <source>Undo this action (Ctrl+Z)</source>
        <translation>Annuler cette action (Ctrl+Z)</translation>
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
    <message>
        <source>Undo this action alone</source>
        <translation>Annuler cette seule action</translation>
    </message>
    <message>
        <source>The register on that day</source>
        <translation>Le registre à cette date</translation>
    </message>
    <message>
        <source>The register at a date…</source>
        <translation>Le registre à une date…</translation>
    </message>
    <message>
        <source>Takes back only what this action did, as long as nothing later depends on it</source>
        <translation>Annule seulement ce que cette action a fait, tant que rien de plus récent n’en dépend</translation>
    </message>
    <message>
        <source>Shows every page as it stood at the end of the day of this action</source>
        <translation>Montre toutes les pages dans leur état à la fin du jour de cette action</translation>
    </message>
    <message>
        <source>Undone alone: %1</source>
        <translation>Seule action annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The former value is back.</source>
        <translation>L’ancienne valeur est rétablie.</translation>
    </message>
    <message>
        <source>What this action changed is still being read.</source>
        <translation>Ce que cette action a modifié est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>parvis::HomeTerritory</name>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>Toute la région</translation>
    </message>
    <message>
        <source>Choose my EPCI…</source>
        <translation>Choisir mon EPCI…</translation>
    </message>
    <message>
        <source>My territory</source>
        <translation>Mon territoire</translation>
    </message>
</context>
<context>
    <name>parvis::IndicatorImportDialog</name>
    <message>
        <source>Import figures of neighbourhoods</source>
        <translation>Importer des chiffres de quartiers</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>What becomes of the values</source>
        <translation>Ce que deviennent les valeurs</translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Read figures</source>
        <translation>Lecture des chiffres</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>Il n’y a encore rien à importer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not published</source>
        <translation>
            <numerusform>%n valeur non publiée</numerusform>
            <numerusform>%n valeurs non publiées</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has anything new.</source>
        <translation>Aucune ligne n’apporte de nouveauté.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>%n valeur importée.</numerusform>
            <numerusform>%n valeurs importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>as the table says</source>
        <translation>selon le tableau</translation>
    </message>
    <message>
        <source>Of the values whose column and file name tell none: 2022</source>
        <translation>Des valeurs dont ni la colonne ni le nom du fichier ne le disent&#xa0;: 2022</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>&amp;Comparer à nouveau</translation>
    </message>
    <message>
        <source>Reads the file anew, after it was changed</source>
        <translation>Relit le fichier, après qu’il a changé</translation>
    </message>
    <message>
        <source>&amp;Vintage</source>
        <translation>&amp;Millésime</translation>
    </message>
    <message>
        <source>The file has no other sheet.</source>
        <translation>Le fichier n’a pas d’autre feuille.</translation>
    </message>
    <message>
        <source>The rows are being compared.</source>
        <translation>Les lignes sont en cours de comparaison.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <comment>of a spreadsheet</comment>
        <translation>&amp;Feuille</translation>
    </message>
</context>
<context>
    <name>parvis::IssueComposer</name>
    <message>
        <source>No. %1</source>
        <translation>N°&#xa0;%1</translation>
    </message>
    <message>
        <source>Issue no. %1 is deleted; Undo brings it back.</source>
        <translation>Le numéro %1 est supprimé&#xa0;; «&#xa0;Annuler la modification&#xa0;» le rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article ajouté.</numerusform>
            <numerusform>%n articles ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubrique</translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into this rubric:</source>
        <translation>
            <numerusform>Placer %n article dans cette rubrique&#xa0;:</numerusform>
            <numerusform>Placer %n articles dans cette rubrique&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Press review no. %1</source>
        <translation>Revue de presse n°&#xa0;%1</translation>
    </message>
    <message>
        <source>No issue yet: begin one with “New issue”.</source>
        <translation>Aucun numéro pour l’instant&#xa0;: commencez-en un avec «&#xa0;Nouveau numéro&#xa0;».</translation>
    </message>
    <message>
        <source>The issue holds no article yet: add those that are selected or shown in the list.</source>
        <translation>Le numéro ne contient encore aucun article&#xa0;: ajoutez ceux que la liste sélectionne ou affiche.</translation>
    </message>
    <message>
        <source>Add the &amp;selected articles (%1)</source>
        <translation>Ajouter les articles &amp;sélectionnés (%1)</translation>
    </message>
    <message>
        <source>Add those that the &amp;filters leave (%1)</source>
        <translation>Ajouter ceux que les &amp;filtres laissent (%1)</translation>
    </message>
    <message>
        <source>Add &amp;all of the list (%1)</source>
        <translation>Ajouter toute la &amp;liste (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n summary(ies) may quote too much: see the marked lines.</source>
        <translation>
            <numerusform>%n résumé cite peut-être trop&#xa0;: voir la ligne marquée.</numerusform>
            <numerusform>%n résumés citent peut-être trop&#xa0;: voir les lignes marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quoted in %1, for the yearly declaration: %n article(s)</source>
        <translation>
            <numerusform>Cité en %1, pour la déclaration annuelle&#xa0;: %n article</numerusform>
            <numerusform>Cités en %1, pour la déclaration annuelle&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>The issue holds no article yet.</source>
        <translation>Le numéro ne contient encore aucun article.</translation>
    </message>
    <message>
        <source>Select rubrics or articles of the issue first.</source>
        <translation>Sélectionnez d’abord des rubriques ou des articles du numéro.</translation>
    </message>
    <message>
        <source>No article is selected in the list.</source>
        <translation>Aucun article n’est sélectionné dans la liste.</translation>
    </message>
    <message>
        <source>The list shows no article.</source>
        <translation>La liste n’affiche aucun article.</translation>
    </message>
    <message>
        <source>Compose the press review</source>
        <translation>Composer la revue de presse</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>Duplicate as the next</source>
        <translation>Dupliquer comme suivant</translation>
    </message>
    <message>
        <source>Delete the issue</source>
        <translation>Supprimer le numéro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Put into a rubric…</source>
        <translation>Placer dans une rubrique…</translation>
    </message>
    <message>
        <source>Rename the rubric</source>
        <translation>Renommer la rubrique</translation>
    </message>
    <message>
        <source>Take out of the issue</source>
        <translation>Retirer du numéro</translation>
    </message>
    <message>
        <source>Press review of the city contracts</source>
        <translation>Revue de presse des contrats de ville</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;au</translation>
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
        <source>&amp;Editorial</source>
        <translation>&amp;Édito</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Template of the papers…</source>
        <translation>Modèle des documents…</translation>
    </message>
</context>
<context>
    <name>parvis::IssueTree</name>
    <message numerus="yes">
        <source>Quotes %n character(s) in a row: more than is usual.</source>
        <translation>
            <numerusform>Cite %n caractère d’affilée&#xa0;: plus que l’usage.</numerusform>
            <numerusform>Cite %n caractères d’affilée&#xa0;: plus que l’usage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeats at least %n word(s) of the private note.</source>
        <translation>
            <numerusform>Reprend au moins %n mot de la note privée.</numerusform>
            <numerusform>Reprend au moins %n mots de la note privée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rubrics and articles of the issue</source>
        <translation>Rubriques et articles du numéro</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Autres articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>parvis::ItemSummary</name>
    <message>
        <source>As in the article</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>Summary in this issue</source>
        <translation>Résumé dans ce numéro</translation>
    </message>
    <message>
        <source>Su&amp;mmary, of this issue alone</source>
        <translation>Résu&amp;mé, propre à ce numéro</translation>
    </message>
    <message>
        <source>Su&amp;mmary, as in the article</source>
        <translation>Résu&amp;mé, celui de l’article</translation>
    </message>
    <message>
        <source>Select one article of the issue first.</source>
        <translation>Sélectionnez d’abord un article du numéro.</translation>
    </message>
    <message>
        <source>This issue says it as the article does.</source>
        <translation>Ce numéro le dit comme l’article.</translation>
    </message>
</context>
<context>
    <name>parvis::LocateDialog</name>
    <message>
        <source>50.63, 3.06
50°37&apos;48&quot;N 3°3&apos;36&quot;E
704000 7059000 (Lambert-93)
or cells copied from a spreadsheet</source>
        <translation>50.63, 3.06
50°37&apos;48&quot;N 3°3&apos;36&quot;E
704000 7059000 (Lambert-93)
ou des cellules copiées d’un tableur</translation>
    </message>
    <message>
        <source>Locating the points…</source>
        <translation>Localisation des points…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Type or paste coordinates, or open a table of points</source>
        <translation>Tapez ou collez des coordonnées, ou ouvrez un tableau de points</translation>
    </message>
    <message>
        <source>One position per line, latitude then longitude or the other way round, or X and Y in Lambert-93. A table may have any other columns: they are kept.</source>
        <translation>Une position par ligne&#xa0;: latitude puis longitude ou l’inverse, ou X et Y en Lambert-93. Un tableau peut avoir d’autres colonnes&#xa0;: elles sont conservées.</translation>
    </message>
    <message>
        <source>The points could not be read.</source>
        <translation>Les points n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>So many lines are better saved as a file.</source>
        <translation>Autant de lignes se transmettent mieux par un fichier&#xa0;: enregistrez-les.</translation>
    </message>
    <message>
        <source>All lines, for a spreadsheet</source>
        <translation>Toutes les lignes, pour un tableur</translation>
    </message>
    <message>
        <source>Open a table of points</source>
        <translation>Ouvrir un tableau de points</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Parvis asks for coordinates: it cannot look up an address without the network. Have a table of addresses geocoded first, for example with adresse.data.gouv.fr/outils/csv, and open the result here: its columns longitude and latitude are recognised.</source>
        <translation>Parvis demande des coordonnées&#xa0;: il ne peut pas chercher une adresse sans le réseau. Faites d’abord géocoder votre tableau d’adresses, par exemple avec adresse.data.gouv.fr/outils/csv, puis ouvrez le résultat ici&#xa0;: ses colonnes longitude et latitude sont reconnues.</translation>
    </message>
    <message>
        <source>Not now: type, paste or open the points first.</source>
        <translation>Pas maintenant&#xa0;: saisissez, collez ou ouvrez d’abord les points.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Il n’y a rien à effacer.</translation>
    </message>
</context>
<context>
    <name>parvis::LocateOutput</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>%1-qpv</source>
        <translation>%1-qpv</translation>
    </message>
    <message>
        <source>This is the table that was read: choose another name.</source>
        <translation>C’est le tableau qui a été lu&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Classeur OpenDocument</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
</context>
<context>
    <name>parvis::LocatedPoints</name>
    <message>
        <source>In a QPV</source>
        <translation>Dans un QPV</translation>
    </message>
    <message>
        <source>In no QPV</source>
        <translation>Hors QPV</translation>
    </message>
    <message>
        <source>Official contour</source>
        <translation>Contour officiel</translation>
    </message>
    <message>
        <source>Schematic extent</source>
        <translation>Emprise schématique</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): </source>
        <translation>
            <numerusform>%n point&#xa0;: </numerusform>
            <numerusform>%n points&#xa0;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a QPV</source>
        <translation>
            <numerusform>%n dans un QPV</numerusform>
            <numerusform>%n dans un QPV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in none</source>
        <translation>
            <numerusform>%n hors QPV</numerusform>
            <numerusform>%n hors QPV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>QPV</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Name of the QPV</source>
        <translation>Nom du QPV</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <source>Of a point in no QPV: metres to the nearest edge of one, in a straight line</source>
        <translation>Pour un point hors QPV&#xa0;: mètres jusqu’à la limite du QPV le plus proche, à vol d’oiseau</translation>
    </message>
    <message>
        <source>Nearest QPV</source>
        <translation>QPV le plus proche</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>What the answer rests on: the official contour, or an ellipse of the same area</source>
        <translation>Ce sur quoi repose la réponse&#xa0;: le contour officiel, ou une ellipse de même surface</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Doubtful position</source>
        <translation>Position douteuse</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n douteux</numerusform>
            <numerusform>%n douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Why the position is probably not the one that was meant, and the reading that would make sense; Parvis never applies it by itself</source>
        <translation>Pourquoi la position n’est sans doute pas la bonne, et la lecture qui aurait un sens&#xa0;; Parvis ne l’applique jamais de lui-même</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) of no sure address</source>
        <translation>
            <numerusform>%n position sans adresse sûre</numerusform>
            <numerusform>%n positions sans adresse sûre</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>That a position is no sure address, as its geocoder says, or that the register has no QPV near it</source>
        <translation>Que la position n’est pas une adresse sûre, d’après son géocodeur, ou que le registre n’a aucun QPV à proximité</translation>
    </message>
</context>
<context>
    <name>parvis::LookBackDialog</name>
    <message>
        <source>The register at a date</source>
        <translation>Le registre à une date</translation>
    </message>
    <message>
        <source>&amp;Show the register as it stood at the end of</source>
        <translation>&amp;Montrer le registre tel qu’il était à la fin du</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>That day lies ahead.</source>
        <translation>Ce jour est à venir.</translation>
    </message>
    <message>
        <source>Nothing is known before the file was created, on %1.</source>
        <translation>Rien n’est connu avant la création du fichier, le %1.</translation>
    </message>
    <message>
        <source>Every page then shows what was recorded on that day, for reading only. A bar below the pages says so and leads back to today.</source>
        <translation>Toutes les pages montrent alors ce qui était enregistré ce jour-là, en lecture seule. Un bandeau sous les pages le rappelle et ramène à aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>parvis::MainWindow</name>
    <message>
        <source>A change is being written; close the window once it is done.</source>
        <translation>Une modification est en cours d’écriture&#xa0;; fermez la fenêtre une fois qu’elle est terminée.</translation>
    </message>
</context>
<context>
    <name>parvis::MapBar</name>
    <message>
        <source>Previous view (Alt+Left)</source>
        <translation>Vue précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next view (Alt+Right)</source>
        <translation>Vue suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Dézoomer (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoomer (+)</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Région entière</translation>
    </message>
    <message>
        <source>Shows everything (Home)</source>
        <translation>Tout afficher (Origine)</translation>
    </message>
    <message>
        <source>Brings the selected neighbourhoods into view (Enter)</source>
        <translation>Cadre la carte sur les quartiers sélectionnés (Entrée)</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Classes…</translation>
    </message>
    <message>
        <source>Classes, bounds and amounts of this theme, and the size of symbols</source>
        <translation>Classes, bornes et montants de ce thème, et taille des symboles</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Selects by a shape, by conditions, all or nothing</source>
        <translation>Sélectionne par une forme, par des conditions, tout ou rien</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The shown neighbourhoods as a table, below the map</source>
        <translation>Les quartiers affichés en tableau, sous la carte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All départements</source>
        <translation>Tous les départements</translation>
    </message>
    <message>
        <source>This theme has no classes to set.</source>
        <translation>Ce thème n’a pas de classes à régler.</translation>
    </message>
    <message>
        <source>This is the first place that the map showed.</source>
        <translation>C’est la première vue de la carte.</translation>
    </message>
    <message>
        <source>This is the last place that the map showed.</source>
        <translation>C’est la dernière vue de la carte.</translation>
    </message>
    <message>
        <source>Not now: select a neighbourhood on the map first.</source>
        <translation>Pas maintenant&#xa0;: sélectionnez d’abord un quartier sur la carte.</translation>
    </message>
</context>
<context>
    <name>parvis::MapCanvas</name>
    <message>
        <source>Map of the priority neighbourhoods</source>
        <translation>Carte des quartiers prioritaires</translation>
    </message>
    <message>
        <source>Arrows move, plus and minus zoom, Home shows everything, N and P go from one QPV to the next.</source>
        <translation>Les flèches déplacent la carte, plus et moins changent l’échelle, Origine montre tout, N et P passent d’un QPV au suivant ou au précédent.</translation>
    </message>
    <message numerus="yes">
        <source>%n QPV selected</source>
        <translation>
            <numerusform>%n QPV sélectionné</numerusform>
            <numerusform>%n QPV sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::MapExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation>&#xa0;ppp</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>Choisir votre logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
    <message>
        <source>The preview says what is wrong.</source>
        <translation>L’aperçu dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
    <message>
        <source>That of the template of the papers</source>
        <translation>Celui du modèle des documents</translation>
    </message>
</context>
<context>
    <name>parvis::MapExports</name>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Exporter la carte…</translation>
    </message>
    <message>
        <source>The map was copied as a picture.</source>
        <translation>La carte a été copiée comme image.</translation>
    </message>
    <message>
        <source>The map is being prepared: try again in a moment.</source>
        <translation>La carte est en préparation&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
</context>
<context>
    <name>parvis::MapLayers</name>
    <message>
        <source>The online background is not available (%1). The map stays as it is.</source>
        <translation>Le fond de carte en ligne n’est pas disponible (%1). La carte reste telle quelle.</translation>
    </message>
    <message>
        <source>Reading the map layer “%1”…</source>
        <translation>Lecture de la couche «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The map layer “%1” is not shown: its file %2 is missing.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’est pas affichée&#xa0;: son fichier %2 est introuvable.</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Rechercher le fichier…</translation>
    </message>
    <message>
        <source>The map layer “%1” is not shown. %2</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’est pas affichée. %2</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>“%1” holds no layer with shapes.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune couche géographique.</translation>
    </message>
    <message>
        <source>File of the layer “%1”</source>
        <translation>Fichier de la couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Vector files</source>
        <translation>Fichiers vectoriels</translation>
    </message>
</context>
<context>
    <name>parvis::MapLayersPanel</name>
    <message>
        <source>Another one</source>
        <translation>Autre serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n QPV of 2015 stored. They show once the map is close enough.</source>
        <translation>
            <numerusform>%n QPV de 2015 enregistré. Il s’affiche quand la carte est assez proche.</numerusform>
            <numerusform>%n QPV de 2015 enregistrés. Ils s’affichent quand la carte est assez proche.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contour of 2015 is stored yet. The ANCT publishes them with those of 2024.</source>
        <translation>Aucun contour de 2015 n’est encore enregistré. L’ANCT les publie avec ceux de 2024.</translation>
    </message>
    <message>
        <source>%1 (being read…)</source>
        <translation>%1 (lecture en cours…)</translation>
    </message>
    <message>
        <source>%1 (file missing)</source>
        <translation>%1 (fichier introuvable)</translation>
    </message>
    <message>
        <source>%1 (not shown)</source>
        <translation>%1 (non affichée)</translation>
    </message>
    <message>
        <source>The file is missing: %1</source>
        <translation>Le fichier est introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Ajouter des couches</translation>
    </message>
    <message>
        <source>Colour of the layer</source>
        <translation>Couleur de la couche</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and hold {z}, {x} and {y}, or {TileMatrix}, {TileCol} and {TileRow}.</source>
        <translation>L’adresse doit commencer par https:// ou http:// et contenir {z}, {x} et {y}, ou {TileMatrix}, {TileCol} et {TileRow}.</translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation>Couches…</translation>
    </message>
    <message>
        <source>Contours of 2015, layers from files, online background</source>
        <translation>Contours de 2015, couches issues de fichiers, fond de carte en ligne</translation>
    </message>
    <message>
        <source>none</source>
        <comment>label</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Not now: import the contours of 2015 first.</source>
        <translation>Pas maintenant&#xa0;: importez d’abord les contours de 2015.</translation>
    </message>
    <message>
        <source>This layer is the uppermost.</source>
        <translation>Cette couche est la plus haute.</translation>
    </message>
    <message>
        <source>This layer is the lowest.</source>
        <translation>Cette couche est la plus basse.</translation>
    </message>
</context>
<context>
    <name>parvis::MapPage</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>No neighbourhood yet</source>
        <translation>Aucun quartier pour l’instant</translation>
    </message>
    <message>
        <source>Create a new database from the File menu: it starts with the 204 neighbourhoods of Hauts-de-France.</source>
        <translation>Créez une nouvelle base depuis le menu Fichier&#xa0;: elle contient d’emblée les 204 quartiers des Hauts-de-France.</translation>
    </message>
    <message>
        <source>Is this address in a QPV?</source>
        <translation>Cette adresse est-elle dans un QPV&#xa0;?</translation>
    </message>
    <message>
        <source>Import the contours…</source>
        <translation>Importer les contours…</translation>
    </message>
    <message>
        <source>The extents are schematic: ellipses of the same area.</source>
        <translation>Emprises schématiques&#xa0;: des ellipses de même surface.</translation>
    </message>
</context>
<context>
    <name>parvis::MapPointMenu</name>
    <message>
        <source>Copy latitude, longitude: %1</source>
        <translation>Copier latitude, longitude&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy Lambert-93 X Y: %1</source>
        <translation>Copier X Y en Lambert-93&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is this point in a QPV?</source>
        <translation>Ce point est-il dans un QPV&#xa0;?</translation>
    </message>
    <message>
        <source>Remove the pins</source>
        <translation>Retirer les repères</translation>
    </message>
    <message>
        <source>There is no pin on the map.</source>
        <translation>Il n’y a pas de repère sur la carte.</translation>
    </message>
</context>
<context>
    <name>parvis::MapQueryDialog</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The condition is not understood; write for example “&gt;5000” or “10..20”.</source>
        <translation>Cette condition n’est pas comprise&#xa0;; écrivez par exemple «&#xa0;&gt;5000&#xa0;» ou «&#xa0;10..20&#xa0;».</translation>
    </message>
    <message>
        <source>No neighbourhood answers.</source>
        <translation>Aucun quartier ne répond.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhoods found</source>
        <translation>
            <numerusform>%n quartier trouvé</numerusform>
            <numerusform>%n quartiers trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::MapSelection</name>
    <message>
        <source>A drag moves the map</source>
        <translation>Glisser déplace la carte</translation>
    </message>
    <message>
        <source>A drag draws a rectangle (Shift)</source>
        <translation>Glisser trace un rectangle (Maj)</translation>
    </message>
    <message>
        <source>A drag draws a lasso (Alt)</source>
        <translation>Glisser trace un lasso (Alt)</translation>
    </message>
    <message>
        <source>Find neighbourhoods…</source>
        <translation>Rechercher des quartiers…</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Sélectionner tous les quartiers affichés</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Show only the selection</source>
        <translation>N’afficher que la sélection</translation>
    </message>
    <message>
        <source>%1 with their official contour · %2 schematic</source>
        <translation>contour officiel&#xa0;: %1 · schématique&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 neighbourhoods · %2</source>
        <translation>%1 quartiers · %2</translation>
    </message>
    <message>
        <source>%1 of %2 neighbourhoods shown · %3</source>
        <translation>quartiers affichés&#xa0;: %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Not now: select a neighbourhood on the map first.</source>
        <translation>Pas maintenant&#xa0;: sélectionnez d’abord un quartier sur la carte.</translation>
    </message>
    <message>
        <source>The filters that hid some of these neighbourhoods were taken away.</source>
        <translation>Les filtres qui masquaient une partie de ces quartiers ont été retirés.</translation>
    </message>
</context>
<context>
    <name>parvis::MapSheet</name>
    <message>
        <source>Show in the list</source>
        <translation>Voir dans la liste</translation>
    </message>
    <message>
        <source>Click a neighbourhood on the map to see its sheet. With Ctrl, several are selected; a double click zooms to one.</source>
        <translation>Cliquez sur un quartier de la carte pour voir sa fiche. Avec Ctrl, sélectionnez-en plusieurs&#xa0;; un double clic zoome sur le quartier.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhoods selected</source>
        <translation>
            <numerusform>%n quartier sélectionné</numerusform>
            <numerusform>%n quartiers sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>known for %1 of %2</source>
        <translation>connu pour %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (mean)</source>
        <translation>%1 (moyenne)</translation>
    </message>
    <message>
        <source>%1 (sum)</source>
        <translation>%1 (somme)</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1&#xa0;habitants</translation>
    </message>
</context>
<context>
    <name>parvis::MapTable</name>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The figure of the theme; its unit, vintage and source stand in the legend</source>
        <translation>La valeur du thème&#xa0;; son unité, son millésime et sa source figurent dans la légende</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>In the legend</source>
        <translation>Dans la légende</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>The neighbourhoods on the map</source>
        <translation>Les quartiers de la carte</translation>
    </message>
</context>
<context>
    <name>parvis::MapTheming</name>
    <message>
        <source>Prepare the map</source>
        <translation>Préparation de la carte</translation>
    </message>
</context>
<context>
    <name>parvis::MilestoneDialog</name>
    <message>
        <source>Record a milestone</source>
        <translation>Enregistrer une étape</translation>
    </message>
    <message>
        <source>Edit the milestone</source>
        <translation>Modifier l’étape</translation>
    </message>
    <message>
        <source>A date can be as precise as it is known. Without a title, the kind names the milestone.</source>
        <translation>Une date peut être aussi précise que ce que l’on sait. Sans titre, la nature nomme l’étape.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose a kind or type one.</source>
        <translation>Choisissez une nature ou saisissez-en une.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>verb</comment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>parvis::MonthGrid</name>
    <message>
        <source>Month, by weeks</source>
        <translation>Mois, par semaines</translation>
    </message>
</context>
<context>
    <name>parvis::MonthModel</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the course of %1</source>
        <translation>Courant %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sans jour</translation>
    </message>
    <message>
        <source>w. %1</source>
        <translation>s. %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>the month</source>
        <translation>le mois</translation>
    </message>
</context>
<context>
    <name>parvis::MonthView</name>
    <message>
        <source>The month before (Page Up)</source>
        <translation>Mois précédent (Page préc.)</translation>
    </message>
    <message>
        <source>The next month (Page Down)</source>
        <translation>Mois suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>Revenir à aujourd’hui (Début)</translation>
    </message>
</context>
<context>
    <name>parvis::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n à regarder</numerusform>
            <numerusform>%1, %n à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::NewContractDialog</name>
    <message>
        <source>Add a contract</source>
        <translation>Ajouter un contrat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;EPCI</source>
        <translation>&amp;EPCI</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Target &amp;date</source>
        <translation>Échéa&amp;nce</translation>
    </message>
    <message>
        <source>A code reads CN, five digits and a letter.</source>
        <translation>Un code s’écrit CN, cinq chiffres et une lettre.</translation>
    </message>
    <message>
        <source>The register holds no EPCI.</source>
        <translation>Le registre ne contient aucun EPCI.</translation>
    </message>
</context>
<context>
    <name>parvis::OrganisationDialog</name>
    <message>
        <source>Add a body</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>Edit the body</source>
        <translation>Modifier l’organisme</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Codes of départements (59,62), “région” or “national”</source>
        <translation>Codes de départements (59,62), «&#xa0;région&#xa0;» ou «&#xa0;national&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>N&amp;ature</translation>
    </message>
    <message>
        <source>&amp;Place in contracts</source>
        <translation>&amp;Place dans les contrats</translation>
    </message>
    <message>
        <source>&amp;Territory</source>
        <translation>&amp;Territoire</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Site web</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>parvis::OrganisationsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Functions and services: whom to write to.</source>
        <translation>Fonctions et services&#xa0;: à qui écrire.</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <source>Add a body…</source>
        <translation>Ajouter un organisme…</translation>
    </message>
    <message>
        <source>Edit the body…</source>
        <translation>Modifier l’organisme…</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Écrire un courriel…</translation>
    </message>
    <message>
        <source>Personal data of a person…</source>
        <translation>Données personnelles d’une personne…</translation>
    </message>
    <message>
        <source>Delete the body</source>
        <translation>Supprimer l’organisme</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Données personnelles…</translation>
    </message>
    <message>
        <source>What the file holds of a person, to be handed out or erased (RGPD)</source>
        <translation>Ce que le fichier conserve d’une personne, à remettre ou à effacer (RGPD)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted; the history still holds them.</source>
        <translation>
            <numerusform>%n contact supprimé&#xa0;; l’historique le garde.</numerusform>
            <numerusform>%n contacts supprimés&#xa0;; l’historique les garde.</numerusform>
        </translation>
    </message>
    <message>
        <source>No body yet</source>
        <translation>Aucun organisme</translation>
    </message>
    <message>
        <source>Add the bodies that sign contracts, and whom to write to.</source>
        <translation>Ajoutez les organismes qui signent les contrats, et à qui leur écrire.</translation>
    </message>
    <message>
        <source>No address is known: add a contact.</source>
        <translation>Aucune adresse n’est connue&#xa0;: ajoutez un contact.</translation>
    </message>
    <message>
        <source>Select a body to see whom to write to.</source>
        <translation>Choisissez un organisme pour voir à qui lui écrire.</translation>
    </message>
    <message>
        <source>Place in contracts</source>
        <translation>Place dans les contrats</translation>
    </message>
    <message>
        <source>E-mail of the body</source>
        <translation>Courriel de l’organisme</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>No e-mail program takes the draft.</source>
        <translation>Aucun logiciel de messagerie ne prend le brouillon.</translation>
    </message>
    <message>
        <source>Copy with the personal data</source>
        <translation>Copier avec les données personnelles</translation>
    </message>
    <message>
        <source>Copying leaves out what leads to a person; this takes it along</source>
        <translation>Copier laisse de côté ce qui mène à une personne&#xa0;; ceci l’emporte</translation>
    </message>
</context>
<context>
    <name>parvis::OutlinePanel</name>
    <message>
        <source>Bookmarks of the document</source>
        <translation>Signets du document</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>%1: leads to no page of this document</source>
        <translation>%1&#xa0;: ne mène à aucune page de ce document</translation>
    </message>
    <message>
        <source>This document has no bookmarks.</source>
        <translation>Ce document n’a pas de signets.</translation>
    </message>
</context>
<context>
    <name>parvis::PaneWalk</name>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
</context>
<context>
    <name>parvis::PaperPreview</name>
    <message>
        <source>The page before</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>La page suivante</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>Page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>There are no pages: the preview says why.</source>
        <translation>Il n’y a pas de page&#xa0;: l’aperçu dit pourquoi.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
</context>
<context>
    <name>parvis::PaperTemplateDialog</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All papers of this file look so, and its exports on the command line.</source>
        <translation>Tous les documents tirés de ce fichier ont cet aspect, en ligne de commande aussi.</translation>
    </message>
    <message>
        <source>Import a template of papers</source>
        <translation>Importer un modèle de documents</translation>
    </message>
    <message>
        <source>Export the template of papers</source>
        <translation>Exporter le modèle de documents</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>Modèles de documents</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Template of the papers</source>
        <translation>Modèle des documents</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>parvis::PaperTemplateForm</name>
    <message>
        <source>&amp;Colour of titles and links</source>
        <translation>&amp;Couleur des titres et des liens</translation>
    </message>
    <message>
        <source>Colour of &amp;notes</source>
        <translation>Couleur des &amp;notes</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>Pu&amp;blié par</translation>
    </message>
    <message>
        <source>The body that issues the papers</source>
        <translation>L’organisme qui publie les documents</translation>
    </message>
    <message>
        <source>&amp;Head of pages</source>
        <translation>&amp;Haut de page</translation>
    </message>
    <message>
        <source>Stands before the title, from the second page on</source>
        <translation>Précède le titre, à partir de la deuxième page</translation>
    </message>
    <message>
        <source>Foot of &amp;pages</source>
        <translation>Bas de pa&amp;ge</translation>
    </message>
    <message>
        <source>In place of the issuing body</source>
        <translation>À la place de l’organisme</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>That of Parvis</source>
        <translation>Celle de Parvis</translation>
    </message>
    <message>
        <source>Typefaces of this computer whose makers let documents embed them</source>
        <translation>Polices de cet ordinateur que leurs auteurs permettent d’incorporer aux documents</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation>Choisir un &amp;logo…</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (absente de cet ordinateur)</translation>
    </message>
    <message>
        <source>Colour of the papers</source>
        <translation>Couleur des documents</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>Choisir votre logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Il n’y a pas de logo.</translation>
    </message>
    <message>
        <source>Contrast with the darkest ground of a paper, the head of its tables; a text needs 4.5:1 to be read by all (WCAG 2.1)</source>
        <translation>Contraste avec le fond le plus sombre d’un document, l’en-tête de ses tableaux&#xa0;; il faut 4,5:1 à un texte pour être lu de tous (WCAG&#xa0;2.1)</translation>
    </message>
    <message>
        <source>P&amp;aper shown</source>
        <translation>Document m&amp;ontré</translation>
    </message>
    <message>
        <source>Its &amp;sections</source>
        <translation>Ses &amp;sections</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>contrast %1</source>
        <translation>contraste&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parvis::PastBar</name>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>You are looking at the register as it stood on %1. Nothing can be changed here.</source>
        <translation>Vous consultez le registre tel qu’il était le %1. Rien ne peut y être modifié.</translation>
    </message>
</context>
<context>
    <name>parvis::PastedListModel</name>
    <message>
        <source>Changes</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>New signatory</source>
        <translation>Nouveau signataire</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>What becomes of the line</source>
        <translation>Sort de la ligne</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Motif du rejet</translation>
    </message>
</context>
<context>
    <name>parvis::PersonalDataDialog</name>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Effacer définitivement…</translation>
    </message>
    <message>
        <source>Personal data of a person</source>
        <translation>Données personnelles d’une personne</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Textes qui nomment la personne</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Name of the person</source>
        <translation>&amp;Nom de la personne</translation>
    </message>
    <message>
        <source>Type a name: every text of the file and of its history that holds it is listed, to be copied or erased.</source>
        <translation>Tapez un nom&#xa0;: chaque texte du fichier et de son historique qui le contient est listé, à copier ou à effacer.</translation>
    </message>
    <message>
        <source>Search personal data</source>
        <translation>Recherche de données personnelles</translation>
    </message>
    <message>
        <source>Nothing is held under this name. The search finds it in documents.</source>
        <translation>Rien n’est conservé sous ce nom. La recherche le trouve dans les documents.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name this person.</source>
        <translation>
            <numerusform>%n texte nomme cette personne.</numerusform>
            <numerusform>%n textes nomment cette personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is selected is erased; a text may be about somebody else.</source>
        <translation>Ce qui est sélectionné est effacé&#xa0;; un texte peut parler de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>There is nothing to erase.</source>
        <translation>Il n’y a rien à effacer.</translation>
    </message>
    <message>
        <source>Select the texts to erase.</source>
        <translation>Sélectionnez les textes à effacer.</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Effacer des données personnelles</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n text(s) that name “%1” for good?</source>
        <translation>
            <numerusform>Effacer définitivement %n texte qui nomme «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
            <numerusform>Effacer définitivement %n textes qui nomment «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone: they leave the records and their whole history, with all that leads to the person in a contact. Backups that were made before still hold them, and have to be deleted by hand.</source>
        <translation>Cela ne s’annule pas&#xa0;: ils quittent les fiches et tout leur historique, avec tout ce qui mène à la personne dans un contact. Les sauvegardes faites auparavant les gardent, et sont à supprimer à la main.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Texts are being erased.</source>
        <translation>Des textes sont en cours d’effacement.</translation>
    </message>
</context>
<context>
    <name>parvis::PlaceHistory</name>
    <message>
        <source>Back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no other page on this way.</source>
        <translation>Il n’y a pas d’autre page dans ce sens.</translation>
    </message>
</context>
<context>
    <name>parvis::PlanPreview</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, or to be checked</source>
        <translation>Écartés, ou à vérifier</translation>
    </message>
</context>
<context>
    <name>parvis::PointAnswering</name>
    <message>
        <source>Locate points</source>
        <translation>Localiser des points</translation>
    </message>
</context>
<context>
    <name>parvis::PreferenceList</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucune préférence ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>parvis::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window, the papers and the messages, from the next start on.</source>
        <translation>Celle de la fenêtre, des documents imprimés et des messages, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Papers and exported maps are always light.</source>
        <translation>Les documents imprimés et les cartes exportées sont toujours clairs.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the whole window; icons and gaps grow with it.</source>
        <translation>Celle de toute la fenêtre&#xa0;; les icônes et les espaces grandissent avec elle.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Signs each of your changes in the history, from now on. Empty: the name of your account.</source>
        <translation>Signe chacune de vos modifications dans l’historique, à partir de maintenant. Vide&#xa0;: le nom de votre compte.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisme</translation>
    </message>
    <message>
        <source>Stands behind your name in the history.</source>
        <translation>Figure après votre nom dans l’historique.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Each day on which you open a file, a checked copy of it is put there. Backups that exist stay where they are. Choose a disk other than that of your files, if you can.</source>
        <translation>Chaque jour où vous ouvrez un fichier, une copie vérifiée y est placée. Les sauvegardes qui existent restent où elles sont. Choisissez si possible un autre disque que celui de vos fichiers.</translation>
    </message>
    <message>
        <source>Backups that are kept at least</source>
        <translation>Sauvegardes gardées au moins</translation>
    </message>
    <message>
        <source>Of each file. Beyond that, older ones thin out: one a day for a week, one a week for two months, one a month after that.</source>
        <translation>Pour chaque fichier. Au-delà, les plus anciennes s’espacent&#xa0;: une par jour pendant une semaine, une par semaine pendant deux mois, une par mois ensuite.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Allow the use of the network</source>
        <translation>Permettre l’usage du réseau</translation>
    </message>
    <message>
        <source>Parvis asks a server only when you want contours or an online background. Without this tick it never does, and links still open in your browser.</source>
        <translation>Parvis n’interroge un serveur que si vous voulez des contours ou un fond de carte en ligne. Si cette case n’est pas cochée, il ne le fait jamais&#xa0;; les liens s’ouvrent toujours dans votre navigateur.</translation>
    </message>
    <message>
        <source>Online background of the map</source>
        <translation>Fond de carte en ligne</translation>
    </message>
    <message>
        <source>Tells the server which area you look at. Its address is chosen on the map, under Layers.</source>
        <translation>Fait savoir au serveur quel secteur vous regardez. Son adresse se choisit sur la carte, bouton «&#xa0;Couches&#xa0;».</translation>
    </message>
    <message>
        <source>What you are told and asked</source>
        <translation>Ce qui vous est signalé et proposé</translation>
    </message>
    <message>
        <source>Deadlines at the start</source>
        <translation>Échéances au démarrage</translation>
    </message>
    <message>
        <source>When the program starts, one line says how many deadlines are overdue or near.</source>
        <translation>Au démarrage, une ligne dit combien d’échéances sont dépassées ou proches.</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Faits plus récents</translation>
    </message>
    <message>
        <source>A new version of Parvis offers once for each file the facts that it brings. They are always in the File menu.</source>
        <translation>Une nouvelle version de Parvis propose, une fois par fichier, les faits qu’elle apporte. Ils restent dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>Cartes exportées</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Proposed at the next export, like all that follows.</source>
        <translation>Proposé au prochain export, comme tout ce qui suit.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Of pages.</source>
        <translation>Celle des pages.</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation>&#xa0;ppp</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Of pictures. 200 is good for printing, 100 for the screen.</source>
        <translation>Celle des images. 200 convient à l’impression, 100 à l’écran.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Printed on each page: your organisation or service.</source>
        <translation>Imprimé sur chaque page&#xa0;: votre organisme ou votre service.</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Les réduire</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Reduced: menus do not fade, and the bar of a running job stands still.</source>
        <translation>Réduire les animations&#xa0;: les menus s’affichent d’un coup et la barre d’un travail en cours reste immobile.</translation>
    </message>
    <message>
        <source>Exported tables of points</source>
        <translation>Tableaux de points exportés</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Proposed when the answers about addresses and points are saved. A CSV opens in any program, a spreadsheet keeps what is a number and what is a text.</source>
        <translation>Proposé à l’enregistrement des réponses sur les adresses et les points. Un fichier CSV s’ouvre dans tout programme, un classeur garde ce qui est un nombre et ce qui est un texte.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>What becomes of the map: a page, a picture, an atlas or data.</source>
        <translation>Ce que devient la carte&#xa0;: une page, une image, un atlas ou des données.</translation>
    </message>
    <message>
        <source>Format – %1</source>
        <translation>Format – %1</translation>
    </message>
    <message>
        <source>Of the file, where that is exported.</source>
        <translation>Du fichier, quand c’est cela qui est exporté.</translation>
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
            <numerusform>%n article sans date connue est laissé de côté&#xa0;: renseignez sa date pour l’y faire entrer.</numerusform>
            <numerusform>%n articles sans date connue sont laissés de côté&#xa0;: renseignez leur date pour les y faire entrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press review no. %1</source>
        <translation>Revue de presse n°&#xa0;%1</translation>
    </message>
    <message>
        <source>All articles of the period</source>
        <translation>Tous les articles de la période</translation>
    </message>
    <message numerus="yes">
        <source>Those that the filters of the list leave (%n)</source>
        <translation>
            <numerusform>Celui que les filtres de la liste laissent (%n)</numerusform>
            <numerusform>Ceux que les filtres de la liste laissent (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those that are selected in the list (%n)</source>
        <translation>
            <numerusform>Celui qui est sélectionné dans la liste (%n)</numerusform>
            <numerusform>Ceux qui sont sélectionnés dans la liste (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>parvis::PressPage</name>
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
        <translation>Ajoutez les articles que vous lisez&#xa0;: titre, support, date et adresse.</translation>
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
    <message numerus="yes">
        <source>The press review holds %n article(s): %1</source>
        <translation>
            <numerusform>La revue de presse contient %n article&#xa0;: %1</numerusform>
            <numerusform>La revue de presse contient %n articles&#xa0;: %1</numerusform>
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
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Deletes this article; the Del key deletes all that are selected in the list</source>
        <translation>Supprime cet article&#xa0;; la touche Suppr supprime tous ceux qui sont sélectionnés dans la liste</translation>
    </message>
    <message>
        <source>There is no article yet.</source>
        <translation>Il n’y a pas encore d’article.</translation>
    </message>
    <message>
        <source>This is no address of the web.</source>
        <translation>Ce n’est pas une adresse du web.</translation>
    </message>
    <message>
        <source>the press review</source>
        <translation>la revue de presse</translation>
    </message>
    <message>
        <source>Press review no. %1</source>
        <translation>Revue de presse n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Edit the selected articles…</source>
        <translation>Modifier les articles sélectionnés…</translation>
    </message>
    <message>
        <source>Merge the selected articles</source>
        <translation>Fusionner les articles sélectionnés</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Makes one article of all that are selected: the one in the sheet, with what the others have and it has not; can be undone</source>
        <translation>Réunit les articles sélectionnés en un seul&#xa0;: celui de la fiche, complété par ce que les autres ont et qu’il n’a pas&#xa0;; annulable</translation>
    </message>
    <message>
        <source>Select at least two articles to merge them.</source>
        <translation>Sélectionnez au moins deux articles pour les fusionner.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) merged into one.</source>
        <translation>
            <numerusform>%n article réuni en un seul.</numerusform>
            <numerusform>%n articles réunis en un seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose an issue…</source>
        <translation>Composer un numéro…</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Composer…</translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation>Sélectionnez d’abord un article.</translation>
    </message>
</context>
<context>
    <name>parvis::PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>As large as the window lets the whole page be</source>
        <translation>Aussi grand que la fenêtre le permet pour voir la page entière</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Aussi large que la fenêtre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All pages side by side</source>
        <translation>Toutes les pages côte à côte</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>La première page</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>La page suivante</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>La dernière page</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
</context>
<context>
    <name>parvis::PrintCommands</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>There is nothing on this page yet that could be printed.</source>
        <translation>Il n’y a encore rien à imprimer sur cette page.</translation>
    </message>
</context>
<context>
    <name>parvis::PrintPreview</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print – %1</source>
        <translation>Imprimer – %1</translation>
    </message>
    <message>
        <source>Composing the pages…</source>
        <translation>Composition des pages…</translation>
    </message>
    <message>
        <source>The author of this document does not allow it to be printed: ask whoever made it for a copy that may be printed.</source>
        <translation>L’auteur de ce document n’en permet pas l’impression&#xa0;: demandez-lui un exemplaire qui puisse être imprimé.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: add one in the settings of the system, then open this preview again. The pages can be saved as PDF.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur&#xa0;: ajoutez-en une dans les paramètres du système, puis rouvrez cet aperçu. Les pages peuvent être enregistrées en PDF.</translation>
    </message>
    <message>
        <source>The pages could not be composed.</source>
        <translation>Les pages n’ont pas pu être composées.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer %1.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante %1.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printing %1…</source>
        <translation>Impression de %1…</translation>
    </message>
    <message>
        <source>Not now: the pages are being composed.</source>
        <translation>Pas maintenant&#xa0;: les pages sont en cours de composition.</translation>
    </message>
    <message>
        <source>There are no pages: the preview says why.</source>
        <translation>Il n’y a pas de page&#xa0;: l’aperçu dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>parvis::PriorityDialog</name>
    <message>
        <source>Rename the priority</source>
        <translation>Renommer la priorité</translation>
    </message>
    <message>
        <source>Add under “%1”</source>
        <translation>Ajouter sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a priority or an axis</source>
        <translation>Ajouter une priorité ou un axe</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>a regional priority, for all contracts</source>
        <translation>une priorité régionale, pour tous les contrats</translation>
    </message>
    <message>
        <source>Axis of the &amp;contract</source>
        <translation>Axe du &amp;contrat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>parvis::ProgrammeEdits</name>
    <message>
        <source>Add a priority or an axis…</source>
        <translation>Ajouter une priorité ou un axe…</translation>
    </message>
    <message>
        <source>Add under this one…</source>
        <translation>Ajouter en dessous…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Put under the one above</source>
        <translation>Placer sous celle du dessus</translation>
    </message>
    <message>
        <source>Put one level up</source>
        <translation>Remonter d’un niveau</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Select a priority first.</source>
        <translation>Choisissez d’abord une priorité.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Elle est déjà la première.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Elle est déjà la dernière.</translation>
    </message>
    <message>
        <source>It stands on the highest level.</source>
        <translation>Elle est au plus haut niveau.</translation>
    </message>
    <message>
        <source>Delete the priority</source>
        <translation>Supprimer la priorité</translation>
    </message>
    <message>
        <source>Delete “%1”? With it go, or lose it: %2.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;? Partent avec elle, ou la perdent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>parvis::ProgrammeMatrix</name>
    <message>
        <source>Open the page that proves it</source>
        <translation>Ouvrir la page qui le prouve</translation>
    </message>
    <message>
        <source>The contract answers it, or not</source>
        <translation>Le contrat y répond, ou non</translation>
    </message>
    <message>
        <source>Priorities of the columns</source>
        <translation>Priorités des colonnes</translation>
    </message>
    <message>
        <source>Contracts by priorities</source>
        <translation>Contrats par priorités</translation>
    </message>
    <message>
        <source>Choose a cell to read the sentence that proves it.</source>
        <translation>Choisissez une cellule pour lire la phrase qui la prouve.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Choose a cell first.</source>
        <translation>Choisissez d’abord une cellule.</translation>
    </message>
    <message>
        <source>The answer was recorded.</source>
        <translation>La réponse est enregistrée.</translation>
    </message>
    <message>
        <source>The answer was taken away, with its proofs.</source>
        <translation>La réponse est retirée, avec ses preuves.</translation>
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
        <source>Programme</source>
        <translation>Programme</translation>
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
        <source>Nothing answers these filters.</source>
        <translation>Rien ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>Only values without a source</source>
        <translation>Seulement les valeurs sans source</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Which contract answers which priority, and the page that proves it</source>
        <translation>Quel contrat répond à quelle priorité, et la page qui le prouve</translation>
    </message>
</context>
<context>
    <name>parvis::ProgrammeSheet</name>
    <message>
        <source>This address cannot be opened: %1</source>
        <translation>Cette adresse ne peut pas être ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select a priority or a device to see where it comes from.</source>
        <translation>Sélectionnez une priorité ou un dispositif pour en voir la source.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Relève de</translation>
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
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another year: add a priority under the lever of this device, with the year as its code.</source>
        <translation>Une autre année&#xa0;: ajouter une priorité sous le levier de ce dispositif, avec l’année pour code.</translation>
    </message>
    <message>
        <source>Theme of each year</source>
        <translation>Thème de chaque année</translation>
    </message>
</context>
<context>
    <name>parvis::ProofDialog</name>
    <message numerus="yes">
        <source>Source of %n line(s)</source>
        <translation>
            <numerusform>Source de %n ligne</numerusform>
            <numerusform>Source de %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Choose the document that proves them.</source>
        <translation>Choisissez le document qui en fait preuve.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have their source.</source>
        <translation>
            <numerusform>%n valeur a sa source.</numerusform>
            <numerusform>%n valeurs ont leur source.</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>page</comment>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>State the page that proves them.</source>
        <translation>Indiquez la page qui les prouve.</translation>
    </message>
</context>
<context>
    <name>parvis::ProofPlace</name>
    <message>
        <source>“%1” has no page %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de page %2.</translation>
    </message>
    <message>
        <source>The document has one page.</source>
        <translation>Le document n’a qu’une page.</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Lecture du document…</translation>
    </message>
    <message>
        <source>Filled in: this page alone names “%1”. Look whether it is signed.</source>
        <translation>Page proposée&#xa0;: elle seule cite «&#xa0;%1&#xa0;». Vérifiez qu’elle porte la signature.</translation>
    </message>
</context>
<context>
    <name>parvis::ReaderCommands</name>
    <message>
        <source>Bookmarks and pages</source>
        <translation>Signets et pages</translation>
    </message>
    <message>
        <source>The bookmarks of the document and small pictures of its pages</source>
        <translation>Les signets du document et les vignettes de ses pages</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papier sombre</translation>
    </message>
    <message>
        <source>Light letters on dark pages; colours stay what they are</source>
        <translation>Lettres claires sur des pages sombres&#xa0;; les couleurs restent les mêmes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>The document alone on the whole screen; Escape leaves it</source>
        <translation>Le document seul sur tout l’écran&#xa0;; Échap en sort</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>The page as wide as its place</source>
        <translation>La page aussi large que son emplacement</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>The whole page in sight</source>
        <translation>La page entière visible</translation>
    </message>
    <message>
        <source>Enlarge the selection</source>
        <translation>Agrandir la sélection</translation>
    </message>
    <message>
        <source>What is selected fills the window</source>
        <translation>La sélection remplit la fenêtre</translation>
    </message>
    <message>
        <source>Turn the pages to the right</source>
        <translation>Tourner les pages vers la droite</translation>
    </message>
    <message>
        <source>By a quarter</source>
        <translation>D’un quart de tour</translation>
    </message>
    <message>
        <source>Turn the pages to the left</source>
        <translation>Tourner les pages vers la gauche</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>The selected text, in reading order</source>
        <translation>Le texte sélectionné, dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>What is selected as rows and cells, for a spreadsheet</source>
        <translation>La sélection en lignes et cellules, pour un tableur</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Sélectionner un rectangle</translation>
    </message>
    <message>
        <source>The mouse selects what stands in a rectangle, as the columns of a table; it does so at any time while Alt is held</source>
        <translation>La souris sélectionne ce qui se trouve dans un rectangle, comme les colonnes d’un tableau&#xa0;; elle le fait aussi tant que la touche Alt est enfoncée</translation>
    </message>
    <message>
        <source>Not now: no page is shown.</source>
        <translation>Pas maintenant&#xa0;: aucune page n’est affichée.</translation>
    </message>
    <message>
        <source>Select the words on the page first.</source>
        <translation>Sélectionnez d’abord les mots sur la page.</translation>
    </message>
</context>
<context>
    <name>parvis::ReaderMessage</name>
    <message>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
</context>
<context>
    <name>parvis::ReaderSidePanel</name>
    <message>
        <source>Bookmarks and pages</source>
        <translation>Signets et pages</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>parvis::RecentFiles</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>No other file was open yet.</source>
        <translation>Aucun autre fichier n’a encore été ouvert.</translation>
    </message>
</context>
<context>
    <name>parvis::ReminderDialog</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Consigner</translation>
    </message>
    <message numerus="yes">
        <source>Log %n reminders</source>
        <translation>
            <numerusform>Consigner une relance</numerusform>
            <numerusform>Consigner %n relances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark the %n that are only expected as invited</source>
        <translation>
            <numerusform>Passer à «&#xa0;sollicité&#xa0;» le signataire encore pressenti</numerusform>
            <numerusform>Passer à «&#xa0;sollicité&#xa0;» les %n signataires encore pressentis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders logged.</source>
        <translation>
            <numerusform>%n relance consignée.</numerusform>
            <numerusform>%n relances consignées.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is only expected.</source>
        <translation>Aucun n’est seulement attendu.</translation>
    </message>
</context>
<context>
    <name>parvis::ReminderWriting</name>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Lettre…</translation>
    </message>
    <message>
        <source>A letter for each body, as a text document or PDF: what is missing, and since when</source>
        <translation>Une lettre par organisme, en document texte ou en PDF&#xa0;: ce qui manque, et depuis quand</translation>
    </message>
    <message>
        <source>&amp;E-mail draft</source>
        <translation>&amp;Brouillon de courriel</translation>
    </message>
    <message>
        <source>Opens a draft in your e-mail program; nothing is sent by Parvis</source>
        <translation>Ouvre un brouillon dans votre messagerie&#xa0;; Parvis n’envoie rien</translation>
    </message>
    <message>
        <source>Nobody is awaited any more.</source>
        <translation>Plus personne n’est attendu.</translation>
    </message>
    <message>
        <source>A draft is for one body: choose its lines.</source>
        <translation>Un brouillon s’adresse à un organisme&#xa0;: choisissez ses lignes.</translation>
    </message>
    <message>
        <source>Letter of reminder</source>
        <translation>Lettre de relance</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Relance %1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Documents texte</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>No e-mail program takes the draft.</source>
        <translation>Aucun logiciel de messagerie ne prend le brouillon.</translation>
    </message>
</context>
<context>
    <name>parvis::RequestAnswers</name>
    <message>
        <source>No page shows this kind of record yet.</source>
        <translation>Aucune page n’affiche encore ce type de fiche.</translation>
    </message>
    <message>
        <source>Reading the register as it stood…</source>
        <translation>Lecture du registre tel qu’il était…</translation>
    </message>
</context>
<context>
    <name>parvis::ReviewOutputChoice</name>
    <message>
        <source>Export the press review</source>
        <translation>Exporter la revue de presse</translation>
    </message>
    <message>
        <source>For the archi&amp;ve (PDF/A)</source>
        <translation>Pour l’archi&amp;vage (PDF/A)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>A PDF that can be kept for decades (PDF/A-2a); it is accessible in either case.</source>
        <translation>Un PDF qui se conserve des décennies (PDF/A-2a)&#xa0;; il est accessible dans les deux cas.</translation>
    </message>
    <message>
        <source>Only a PDF can be made for the archive.</source>
        <translation>Seul un PDF peut être préparé pour l’archivage.</translation>
    </message>
</context>
<context>
    <name>parvis::SearchBox</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Rechercher partout (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source> · page %1: %2</source>
        <translation> · page %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are pictures without text and cannot be searched.</source>
        <translation>
            <numerusform>%n document est une image sans texte, où la recherche ne trouve rien.</numerusform>
            <numerusform>%n documents sont des images sans texte, où la recherche ne trouve rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>parvis::SectionChoice</name>
    <message>
        <source>Sections of the paper, in their order</source>
        <translation>Sections du document, dans leur ordre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>parvis::SignatoriesPage</name>
    <message numerus="yes">
        <source>%n signatories removed.</source>
        <translation>
            <numerusform>%n signataire retiré.</numerusform>
            <numerusform>%n signataires retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No signatory yet</source>
        <translation>Aucun signataire pour l’instant</translation>
    </message>
    <message>
        <source>Paste a list from a spreadsheet, or open a contract and add those the law names.</source>
        <translation>Collez une liste depuis un tableur, ou ouvrez un contrat et ajoutez ceux que la loi désigne.</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed</source>
        <translation>
            <numerusform>%Ln a signé</numerusform>
            <numerusform>%Ln ont signé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::SignatoryActions</name>
    <message>
        <source>Log a reminder…</source>
        <translation>Consigner une relance…</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Coller une liste…</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Lecture du presse-papiers…</translation>
    </message>
    <message>
        <source>Sets status, dates or function of the selected signatories in one step</source>
        <translation>Fixe en une fois le statut, les dates ou la fonction des signataires sélectionnés</translation>
    </message>
    <message>
        <source>Takes signatories copied from a spreadsheet, after a preview</source>
        <translation>Reprend, après un aperçu, des signataires copiés depuis un tableur</translation>
    </message>
    <message>
        <source>Writes down that the selected signatories were asked again</source>
        <translation>Consigne que les signataires sélectionnés ont été relancés</translation>
    </message>
    <message>
        <source>Edit the signatories…</source>
        <translation>Modifier les signataires…</translation>
    </message>
    <message>
        <source>Those that are selected have signed or will not sign</source>
        <translation>Ceux qui sont sélectionnés ont signé ou ne signeront pas</translation>
    </message>
</context>
<context>
    <name>parvis::SignatoryDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>With the status “%1”, the date of signature will be dropped.</source>
        <translation>Avec le statut «&#xa0;%1&#xa0;», la date de signature sera effacée.</translation>
    </message>
    <message>
        <source>With the status “%1”, the date of deliberation will be dropped.</source>
        <translation>Avec le statut «&#xa0;%1&#xa0;», la date de délibération sera effacée.</translation>
    </message>
    <message>
        <source>With this date, the status becomes “%1”.</source>
        <translation>Avec cette date, le statut devient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not now: choose the document first.</source>
        <translation>Pas maintenant&#xa0;: choisissez d’abord le document.</translation>
    </message>
</context>
<context>
    <name>parvis::SignatoryPanel</name>
    <message>
        <source>Expected signatories…</source>
        <translation>Signataires attendus…</translation>
    </message>
    <message>
        <source>Add signatories…</source>
        <translation>Ajouter des signataires…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Everything about this signatory (Ctrl+Enter)</source>
        <translation>Tout sur ce signataire (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>No signatory is recorded yet. The law names who has to conclude and sign this contract; you confirm the list before anything is added.</source>
        <translation>Aucun signataire n’est encore enregistré. La loi désigne qui conclut et signe ce contrat&#xa0;; vous confirmez la liste avant tout ajout.</translation>
    </message>
    <message>
        <source>Not shown for want of room: %1. Ctrl+Enter opens everything.</source>
        <translation>Masqué faute de place&#xa0;: %1. Ctrl+Entrée ouvre tout.</translation>
    </message>
    <message>
        <source>%1 – %2 of %3 signed</source>
        <translation>%1 – %2 sur %3 ont signé</translation>
    </message>
    <message numerus="yes">
        <source>%n signatories added as expected.</source>
        <translation>
            <numerusform>%n signataire ajouté comme pressenti.</numerusform>
            <numerusform>%n signataires ajoutés comme pressentis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatories removed.</source>
        <translation>
            <numerusform>%n signataire retiré.</numerusform>
            <numerusform>%n signataires retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>Ouvrir la preuve</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n signatories</source>
        <translation>
            <numerusform>Retirer %n signataire</numerusform>
            <numerusform>Retirer %n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Add or remove</source>
        <translation>Ajouter ou retirer</translation>
    </message>
    <message>
        <source>Add signatories, or remove those that are selected</source>
        <translation>Ajoute des signataires, ou retire ceux qui sont sélectionnés</translation>
    </message>
    <message>
        <source>All that the law names are in the list.</source>
        <translation>Tous ceux que la loi désigne sont dans la liste.</translation>
    </message>
    <message>
        <source>No paper proves this signature yet.</source>
        <translation>Aucune pièce ne prouve encore cette signature.</translation>
    </message>
    <message>
        <source>Edit the signatory…</source>
        <translation>Modifier le signataire…</translation>
    </message>
</context>
<context>
    <name>parvis::SignatoryPasteDialog</name>
    <message numerus="yes">
        <source>%n are so already</source>
        <translation>
            <numerusform>%n déjà ainsi</numerusform>
            <numerusform>%n déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n écartée.</numerusform>
            <numerusform>%n écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines will be written</source>
        <translation>
            <numerusform>%n ligne sera enregistrée</numerusform>
            <numerusform>%n lignes seront enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines written</source>
        <translation>
            <numerusform>%n ligne enregistrée</numerusform>
            <numerusform>%n lignes enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new signatories</source>
        <translation>
            <numerusform>dont %n nouveau signataire</numerusform>
            <numerusform>dont %n nouveaux signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the list…</source>
        <translation>Vérification de la liste…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n lines</source>
        <translation>
            <numerusform>Enregistrer %n ligne</numerusform>
            <numerusform>Enregistrer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>«&#xa0;%1&#xa0;» désigne %2</translation>
    </message>
    <message>
        <source>No line is left out.</source>
        <translation>Aucune ligne n’est écartée.</translation>
    </message>
    <message>
        <source>No line can be written.</source>
        <translation>Aucune ligne ne peut être écrite.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::SignatorySheet</name>
    <message numerus="yes">
        <source>%n days late against %1</source>
        <translation>
            <numerusform>%n jour de retard sur l’échéance du %1</numerusform>
            <numerusform>%n jours de retard sur l’échéance du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late against its own date</source>
        <translation>
            <numerusform>%n jour de retard sur sa propre date</numerusform>
            <numerusform>%n jours de retard sur sa propre date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders removed.</source>
        <translation>
            <numerusform>%n relance retirée.</numerusform>
            <numerusform>%n relances retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a signatory in the list to see its dates and reminders.</source>
        <translation>Choisissez un signataire dans la liste pour voir ses dates et ses relances.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Deliberated on</source>
        <translation>Délibéré le</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>Ouvrir le contrat</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>that of the contract</source>
        <translation>celle du contrat</translation>
    </message>
</context>
<context>
    <name>parvis::SignatoryTemplateDialog</name>
    <message>
        <source>Named by the law: the contract is complete once they have signed</source>
        <translation>Désignés par la loi&#xa0;: le contrat est complet quand ils ont signé</translation>
    </message>
    <message>
        <source>Optional partners that work here: they never hold the contract back</source>
        <translation>Partenaires facultatifs du territoire&#xa0;: ils ne bloquent jamais le contrat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n signatories</source>
        <translation>
            <numerusform>Ajouter %n signataire</numerusform>
            <numerusform>Ajouter %n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Other services of the State: once added, they are required</source>
        <translation>Autres services de l’État&#xa0;: une fois ajoutés, ils sont obligatoires</translation>
    </message>
    <message>
        <source>Not now: tick a signatory first.</source>
        <translation>Pas maintenant&#xa0;: cochez d’abord un signataire.</translation>
    </message>
</context>
<context>
    <name>parvis::SignatureCurveChart</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Signed contracts</source>
        <translation>Contrats signés</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::StateBarsChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>parvis::SummarySpelling</name>
    <message>
        <source>Check the spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>This text is only read.</source>
        <translation>Ce texte est en lecture seule.</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Aucun autre mot n’est proposé</translation>
    </message>
    <message>
        <source>The dictionary has no word like this one.</source>
        <translation>Le dictionnaire n’a pas de mot qui ressemble à celui-ci.</translation>
    </message>
    <message>
        <source>Other words are looked up…</source>
        <translation>Recherche d’autres mots…</translation>
    </message>
    <message>
        <source>The dictionary has not answered yet.</source>
        <translation>Le dictionnaire n’a pas encore répondu.</translation>
    </message>
</context>
<context>
    <name>parvis::TerritoryDialog</name>
    <message>
        <source>My territory</source>
        <translation>Mon territoire</translation>
    </message>
    <message>
        <source>Every page shows this territory when a file is opened. A chip above the list says so, and takes it away.</source>
        <translation>À l’ouverture d’un fichier, chaque page montre ce territoire. Une étiquette au-dessus de la liste le dit, et permet de le retirer.</translation>
    </message>
    <message>
        <source>My EPCI</source>
        <translation>Mon EPCI</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>Toute la région</translation>
    </message>
</context>
<context>
    <name>parvis::ThemeOptionsDialog</name>
    <message>
        <source>Theme: %1</source>
        <translation>Thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>The latest ones</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Usual for this theme</source>
        <translation>Habituelles pour ce thème</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>The bounds are at most four numbers with semicolons between them.</source>
        <translation>Les bornes sont quatre nombres au plus, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>The bounds are computed with this method.</source>
        <translation>Avec cette méthode, les bornes sont calculées.</translation>
    </message>
    <message>
        <source>The bounds that are typed make the classes.</source>
        <translation>Les bornes saisies font les classes.</translation>
    </message>
</context>
<context>
    <name>parvis::ThumbnailPanel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Vignettes des pages</translation>
    </message>
</context>
<context>
    <name>parvis::TileFetcher</name>
    <message>
        <source>The server sent something that is no picture.</source>
        <translation>Le serveur a envoyé autre chose qu’une image.</translation>
    </message>
    <message>
        <source>the preferences forbid to use the network</source>
        <translation>les préférences interdisent d’utiliser le réseau</translation>
    </message>
</context>
<context>
    <name>parvis::TileSettings</name>
    <message>
        <source>Plan IGN (Géoplateforme)</source>
        <translation>Plan IGN (Géoplateforme)</translation>
    </message>
    <message>
        <source>Aerial photographs (IGN, Géoplateforme)</source>
        <translation>Photographies aériennes (IGN, Géoplateforme)</translation>
    </message>
</context>
<context>
    <name>parvis::TimelinePanel</name>
    <message>
        <source>Steps of the contract</source>
        <translation>Étapes du contrat</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Faite aujourd’hui</translation>
    </message>
    <message>
        <source>Add a milestone…</source>
        <translation>Ajouter une étape…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Removes what was recorded about this step; the national date shows again</source>
        <translation>Retire ce qui est enregistré sur cette étape&#xa0;; la date nationale réapparaît</translation>
    </message>
    <message>
        <source>The milestone is recorded.</source>
        <translation>L’étape est enregistrée.</translation>
    </message>
    <message>
        <source>An amendment is edited under “After signature”.</source>
        <translation>Un avenant se modifie dans l’onglet «&#xa0;Après la signature&#xa0;».</translation>
    </message>
    <message>
        <source>What was recorded about this step is removed.</source>
        <translation>Ce qui était enregistré sur cette étape est retiré.</translation>
    </message>
    <message>
        <source>Yearly cycle…</source>
        <translation>Cycle annuel…</translation>
    </message>
    <message>
        <source>Adds the steps of a year from the template of the EPCI</source>
        <translation>Ajoute les étapes d’une année d’après le modèle de l’EPCI</translation>
    </message>
    <message>
        <source>To an agenda…</source>
        <translation>Vers un agenda…</translation>
    </message>
    <message>
        <source>Deadlines and steps of this contract as an .ics file for Outlook or Thunderbird</source>
        <translation>Échéances et étapes de ce contrat dans un fichier .ics pour Outlook ou Thunderbird</translation>
    </message>
    <message>
        <source>An amendment is changed under “After signature”.</source>
        <translation>Un avenant se modifie sous «&#xa0;Après signature&#xa0;».</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <translation>Cette étape est faite.</translation>
    </message>
    <message>
        <source>This step was not written here.</source>
        <translation>Cette étape n’a pas été inscrite ici.</translation>
    </message>
    <message>
        <source>Edit the step…</source>
        <translation>Modifier l’étape…</translation>
    </message>
</context>
<context>
    <name>parvis::TimelineView</name>
    <message>
        <source>Timeline of the contract</source>
        <translation>Chronologie du contrat</translation>
    </message>
    <message>
        <source>Full marks are recorded or computed; dashed rings are dates set for all contracts.</source>
        <translation>Les marques pleines sont enregistrées ou calculées&#xa0;; les cercles en tirets sont des dates fixées pour tous les contrats.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>parvis::TypedDrafts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Parvis was ended before a text was saved that had been typed; the text is kept.</source>
        <translation>Parvis s’est arrêté avant qu’un texte saisi soit enregistré&#xa0;; ce texte est conservé.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>parvis::ValueOrigins</name>
    <message>
        <source>Where does this value come from?</source>
        <translation>D’où vient cette valeur&#xa0;?</translation>
    </message>
    <message>
        <source>Only values without a source</source>
        <translation>Seulement les valeurs sans source</translation>
    </message>
    <message>
        <source>Opens the document at the place that proves the values of the line</source>
        <translation>Ouvre le document à l’endroit qui prouve les valeurs de la ligne</translation>
    </message>
    <message>
        <source>No document proves a value of this line yet.</source>
        <translation>Aucun document ne prouve encore une valeur de cette ligne.</translation>
    </message>
    <message>
        <source>A page proves these lines…</source>
        <translation>Une page prouve ces lignes…</translation>
    </message>
    <message>
        <source>One page of a document proves a value of all selected lines; can be undone</source>
        <translation>Une page d’un document prouve une valeur de toutes les lignes sélectionnées&#xa0;; peut être annulé</translation>
    </message>
</context>
<context>
    <name>parvis::WelcomeDialog</name>
    <message>
        <source>Welcome to Parvis</source>
        <translation>Bienvenue dans Parvis</translation>
    </message>
    <message>
        <source>Parvis keeps the contracts “Engagements Quartiers 2030”: who has signed, what is due, what was paid, and the papers that prove it.</source>
        <translation>Parvis suit les contrats «&#xa0;Engagements Quartiers 2030&#xa0;»&#xa0;: qui a signé, ce qui est attendu, ce qui a été versé, et les documents qui le prouvent.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priority neighbourhood(s)</source>
        <translation>
            <numerusform>%n quartier prioritaire</numerusform>
            <numerusform>%n quartiers prioritaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Your file holds %1 and %2, with what is publicly known of their signatories, funding and press.</source>
        <translation>Votre fichier contient %1 et %2, avec ce que l’on sait publiquement de leurs signataires, de leurs financements et de la presse.</translation>
    </message>
    <message numerus="yes">
        <source>On the map %n of them are schematic extents, until you import the official contours.</source>
        <translation>
            <numerusform>Sur la carte, %n quartier est une emprise schématique tant que vous n’avez pas importé les contours officiels.</numerusform>
            <numerusform>Sur la carte, %n quartiers sont des emprises schématiques tant que vous n’avez pas importé les contours officiels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map shows their official contours.</source>
        <translation>La carte montre leurs contours officiels.</translation>
    </message>
    <message>
        <source>It is %1. Each change is written there at once, and the file is backed up once a day.</source>
        <translation>Ce fichier est %1. Chaque modification y est écrite aussitôt, et il est sauvegardé une fois par jour.</translation>
    </message>
</context>
<context>
    <name>parvis::WindowWays</name>
    <message>
        <source>The file of the ANCT, from data.gouv.fr, so that the map shows true contours</source>
        <translation>Le fichier de l’ANCT, sur data.gouv.fr, pour que la carte montre les vrais contours</translation>
    </message>
    <message>
        <source>Every page then begins with your territory; it can be changed at any time</source>
        <translation>Chaque page s’ouvre alors sur votre territoire&#xa0;; il se change à tout moment</translation>
    </message>
    <message>
        <source>A register that a colleague gave you, or a backup</source>
        <translation>Un registre qu’un collègue vous a transmis, ou une sauvegarde</translation>
    </message>
    <message>
        <source>Job by job and page by page, in French</source>
        <translation>De travail en travail et de page en page</translation>
    </message>
</context>
<context>
    <name>parvis::YearlyCycleDialog</name>
    <message>
        <source>Yearly cycle</source>
        <translation>Cycle annuel</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Ajouter une année</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>parvis::ZoomBox</name>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
</TS>

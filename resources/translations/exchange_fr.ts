<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>domain</name>
    <message>
        <source>(ignored)</source>
        <translation>(ignorée)</translation>
    </message>
    <message>
        <source>Contract or EPCI</source>
        <translation>Contrat ou EPCI</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Representative (function)</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Date of deliberation</source>
        <translation>Date de délibération</translation>
    </message>
    <message>
        <source>Reference of the deliberation</source>
        <translation>Référence de la délibération</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation>Date de signature</translation>
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
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Feed (RSS or Atom)</source>
        <translation>Flux (RSS ou Atom)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Références (RIS)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Références (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Références (CSL-JSON)</translation>
    </message>
    <message>
        <source>List of feeds (OPML)</source>
        <translation>Liste de flux (OPML)</translation>
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
        <source>Funder (detail)</source>
        <translation>Financeur (précision)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Nature de crédits</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>What the amount is: planned, committed or paid</source>
        <translation>Nature du montant&#xa0;: prévu, engagé ou payé</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Montant prévu</translation>
    </message>
    <message>
        <source>Committed amount</source>
        <translation>Montant engagé</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Theoretical amount</source>
        <translation>Montant théorique</translation>
    </message>
    <message>
        <source>Amount, without a word for which</source>
        <translation>Montant, sans précision</translation>
    </message>
    <message>
        <source>One post a row</source>
        <translation>Un poste par ligne</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>“%1” is not a valid value of the column “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur valable de la colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the table, or install Parvis again.</source>
        <translation>Corrigez la table ou réinstallez Parvis.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Il manque la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed.</source>
        <translation>Le guillemet ouvert à la ligne&#xa0;%1 n’est jamais refermé.</translation>
    </message>
    <message>
        <source>Close it, or save the table again from a spreadsheet.</source>
        <translation>Refermez-le, ou enregistrez à nouveau le tableau depuis un tableur.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be a row of a table.</source>
        <translation>La ligne&#xa0;%1 est trop longue pour être une ligne de tableau.</translation>
    </message>
    <message>
        <source>Check that the file is a table in text form (CSV).</source>
        <translation>Vérifiez que le fichier est un tableau au format texte (CSV).</translation>
    </message>
    <message>
        <source>The table has more than %1 rows.</source>
        <translation>Le tableau compte plus de %1&#xa0;lignes.</translation>
    </message>
    <message>
        <source>Split it into smaller tables.</source>
        <translation>Découpez-le en tableaux plus petits.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne&#xa0;%1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Le fichier dépasse %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The file is not a table in text form.</source>
        <translation>Le fichier n’est pas un tableau au format texte.</translation>
    </message>
    <message>
        <source>Save it as CSV from a spreadsheet, then try again.</source>
        <translation>Enregistrez-le en CSV depuis un tableur, puis recommencez.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>Fermez-le dans les autres logiciels, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>aucune position</translation>
    </message>
    <message>
        <source>“%1” is not a number of degrees</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de degrés</translation>
    </message>
    <message>
        <source>the position %1, %2 is not in degrees of longitude and latitude</source>
        <translation>la position %1, %2 n’est pas en degrés de longitude et de latitude</translation>
    </message>
    <message>
        <source>The table has no longitude column; its columns are: %1.</source>
        <translation>Le tableau n’a pas de colonne de longitude&#xa0;; ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The table has no latitude column; its columns are: %1.</source>
        <translation>Le tableau n’a pas de colonne de latitude&#xa0;; ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>number of cells: %1 instead of %2</source>
        <translation>nombre de cellules&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Le texte dépasse %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a aucun texte à coller.</translation>
    </message>
    <message>
        <source>Copy the lines of a spreadsheet first, with or without their titles.</source>
        <translation>Copiez d’abord les lignes d’un tableur, avec ou sans leurs titres.</translation>
    </message>
    <message>
        <source>No contract is called “%1”.</source>
        <translation>Aucun contrat ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No body is called “%1”.</source>
        <translation>Aucun organisme ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no status. Known are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut. Statuts connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Ce texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 19/04/2024, April 2024 or 2024.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 19/04/2024, avril 2024 ou 2024.</translation>
    </message>
    <message>
        <source>The contract is missing.</source>
        <translation>Le contrat manque.</translation>
    </message>
    <message>
        <source>The body is missing.</source>
        <translation>L’organisme manque.</translation>
    </message>
    <message>
        <source>Line %1 names the same body.</source>
        <translation>La ligne %1 nomme le même organisme.</translation>
    </message>
    <message>
        <source>This body signs no contract.</source>
        <translation>Cet organisme ne signe aucun contrat.</translation>
    </message>
    <message>
        <source>This body is not a signatory of the contract yet.</source>
        <translation>Cet organisme n’est pas encore signataire du contrat.</translation>
    </message>
    <message>
        <source>Perhaps “%1”?</source>
        <translation>Peut-être «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>No column holds the bodies: choose it above its column.</source>
        <translation>Aucune colonne ne contient les organismes&#xa0;: choisissez-la au-dessus de sa colonne.</translation>
    </message>
    <message>
        <source>No column holds the contract: choose it above its column, or one contract for all.</source>
        <translation>Aucune colonne ne contient le contrat&#xa0;: choisissez-la au-dessus de sa colonne, ou un seul contrat pour toutes les lignes.</translation>
    </message>
    <message>
        <source>Known to the month only: %1.</source>
        <translation>Date connue au mois près&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Known to the year only: %1.</source>
        <translation>Date connue à l’année près&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Réalisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Planned for: %1</source>
        <translation>Prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Contrat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the network and the address. Or download the file with a web browser from %1, then choose it here.</source>
        <translation>Vérifiez le réseau et l’adresse. Ou téléchargez le fichier avec un navigateur depuis %1, puis choisissez-le ici.</translation>
    </message>
    <message>
        <source>“%1” is no address of a file on the web.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un fichier sur le web.</translation>
    </message>
    <message>
        <source>It should begin with https://.</source>
        <translation>Elle devrait commencer par https://.</translation>
    </message>
    <message>
        <source>The server does not continue the file where it broke off.</source>
        <translation>Le serveur ne reprend pas le fichier là où il s’est interrompu.</translation>
    </message>
    <message>
        <source>The disk has no room for the file.</source>
        <translation>Le disque n’a pas assez de place pour le fichier.</translation>
    </message>
    <message>
        <source>There is no file at this address any more (%1).</source>
        <translation>Il n’y a plus de fichier à cette adresse (%1).</translation>
    </message>
    <message>
        <source>The server refuses the file (%1).</source>
        <translation>Le serveur refuse de donner le fichier (%1).</translation>
    </message>
    <message>
        <source>The server is out of order (%1).</source>
        <translation>Le serveur est en panne (%1).</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>The address leads elsewhere, where it cannot be followed.</source>
        <translation>L’adresse renvoie ailleurs, là où elle ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>No secure connection to %1 is possible: %2.</source>
        <translation>Aucune connexion sécurisée à %1 n’est possible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no connection to %1: %2.</source>
        <translation>Pas de connexion à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion s’est interrompue.</translation>
    </message>
    <message>
        <source>Start the download again: it goes on from there.</source>
        <translation>Relancez le téléchargement&#xa0;: il reprendra là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The address leads to a web page, not to a file of contours.</source>
        <translation>L’adresse mène à une page web, et non à un fichier de contours.</translation>
    </message>
    <message>
        <source>What the address gives is no file of contours.</source>
        <translation>Ce que donne cette adresse n’est pas un fichier de contours.</translation>
    </message>
    <message>
        <source>“%1” is no position</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position</translation>
    </message>
    <message>
        <source>%1, %2 is a position neither in degrees nor in metres of Lambert-93</source>
        <translation>%1, %2 n’est une position ni en degrés ni en mètres Lambert-93</translation>
    </message>
    <message>
        <source>The columns of longitude and latitude are exchanged: they were read the other way round, which puts the points in France.</source>
        <translation>Les colonnes de longitude et de latitude sont inversées&#xa0;: elles ont été lues dans l’autre sens, ce qui place les points en France.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) in metres of Lambert-93 (EPSG:2154).</source>
        <translation>
            <numerusform>%n position en mètres Lambert-93 (EPSG:2154).</numerusform>
            <numerusform>%n positions en mètres Lambert-93 (EPSG:2154).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) read as latitude, then longitude: so they lie in France.</source>
        <translation>
            <numerusform>%n position lue comme latitude puis longitude&#xa0;: elle se trouve ainsi en France.</numerusform>
            <numerusform>%n positions lues comme latitude puis longitude&#xa0;: elles se trouvent ainsi en France.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) read as longitude, then latitude: so they lie in France.</source>
        <translation>
            <numerusform>%n position lue comme longitude puis latitude&#xa0;: elle se trouve ainsi en France.</numerusform>
            <numerusform>%n positions lues comme longitude puis latitude&#xa0;: elles se trouvent ainsi en France.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) outside France, read as longitude, then latitude.</source>
        <translation>
            <numerusform>%n position hors de France, lue comme longitude puis latitude.</numerusform>
            <numerusform>%n positions hors de France, lues comme longitude puis latitude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) outside France, read as latitude, then longitude.</source>
        <translation>
            <numerusform>%n position hors de France, lue comme latitude puis longitude.</numerusform>
            <numerusform>%n positions hors de France, lues comme latitude puis longitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no sheet “%1”.</source>
        <translation>Le fichier n’a pas de feuille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation>Ses feuilles sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>le texte collé</translation>
    </message>
    <message>
        <source>No position was found in this text.</source>
        <translation>Aucune position n’a été trouvée dans ce texte.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>A sheet has more than %1 columns.</source>
        <translation>Une feuille a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>The spreadsheet holds too many cells.</source>
        <translation>Le classeur contient trop de cellules.</translation>
    </message>
    <message>
        <source>The spreadsheet is empty.</source>
        <translation>Le classeur est vide.</translation>
    </message>
    <message>
        <source>The archive holds no spreadsheet.</source>
        <translation>L’archive ne contient pas de classeur.</translation>
    </message>
    <message>
        <source>Choose a table: CSV, ODS, XLSX or XLS.</source>
        <translation>Choisissez un tableau&#xa0;: CSV, ODS, XLSX ou XLS.</translation>
    </message>
    <message>
        <source>The table is larger than a spreadsheet can be.</source>
        <translation>Le tableau est plus grand que ce qu’un classeur peut contenir.</translation>
    </message>
    <message>
        <source>Write it as CSV.</source>
        <translation>Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>Name the columns “longitude” and “latitude”. Addresses have to be geocoded first: the geocoder of the national address site (adresse.data.gouv.fr/outils/csv) adds both columns.</source>
        <translation>Nommez les colonnes «&#xa0;longitude&#xa0;» et «&#xa0;latitude&#xa0;». Des adresses doivent d’abord être géocodées&#xa0;: le géocodeur du site national de l’adresse (adresse.data.gouv.fr/outils/csv) ajoute ces deux colonnes.</translation>
    </message>
    <message>
        <source>Type coordinates, such as 50.63, 3.06. Addresses have to be geocoded first: the geocoder of the national address site (adresse.data.gouv.fr/outils/csv) adds the columns longitude and latitude to a table.</source>
        <translation>Tapez des coordonnées, par exemple 50.63, 3.06. Des adresses doivent d’abord être géocodées&#xa0;: le géocodeur du site national de l’adresse (adresse.data.gouv.fr/outils/csv) ajoute à un tableau les colonnes longitude et latitude.</translation>
    </message>
    <message>
        <source>The spreadsheet is too large once it is unpacked.</source>
        <translation>Une fois décompressé, le classeur est trop volumineux.</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet, whatever its name says, or it is damaged.</source>
        <translation>Le fichier n’est pas un classeur, quoi qu’en dise son nom, ou bien il est endommagé.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>; these look like metres of %1</source>
        <translation>&#xa0;; elles ressemblent à des mètres en %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The positions were read from the columns %1; %2 hold none.</source>
        <translation>Les positions ont été lues dans les colonnes %1&#xa0;; %2 n’en contiennent aucune.</translation>
    </message>
    <message>
        <source>The positions were read from the columns %1, not from %2.</source>
        <translation>Les positions ont été lues dans les colonnes %1, et non dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have nothing in the columns %1: their positions were read from %2.</source>
        <translation>
            <numerusform>%n ligne n’a rien dans les colonnes %1&#xa0;: sa position a été lue dans %2.</numerusform>
            <numerusform>%n lignes n’ont rien dans les colonnes %1&#xa0;: leurs positions ont été lues dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have one cell more than there are titles: the first one was taken as the name of the row.</source>
        <translation>Les lignes ont une cellule de plus qu’il n’y a de titres&#xa0;: la première a été prise pour le nom de la ligne.</translation>
    </message>
    <message>
        <source>The titles stand on line %1; what is above them was left out.</source>
        <translation>Les titres sont à la ligne&#xa0;%1&#xa0;; ce qui se trouve au-dessus n’a pas été repris.</translation>
    </message>
    <message>
        <source>“%1” (hidden)</source>
        <translation>«&#xa0;%1&#xa0;» (masquée)</translation>
    </message>
    <message>
        <source>The sheet “%1” was read, which is hidden.</source>
        <translation>La feuille lue est «&#xa0;%1&#xa0;», qui est masquée.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read.</source>
        <translation>La feuille lue est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Non lues&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with quotation marks written as \&quot;: they were read as such.</source>
        <translation>
            <numerusform>%n ligne dont les guillemets sont écrits \&quot;&#xa0;: ils ont été lus comme tels.</numerusform>
            <numerusform>%n lignes dont les guillemets sont écrits \&quot;&#xa0;: ils ont été lus comme tels.</numerusform>
        </translation>
    </message>
    <message>
        <source>a quotation mark that opens here closes on line %1 only: each line was read for itself</source>
        <translation>un guillemet ouvert ici ne se referme qu’à la ligne&#xa0;%1&#xa0;: chaque ligne a été lue séparément</translation>
    </message>
    <message>
        <source>a quotation mark does not stand around a whole cell: it was read as text</source>
        <translation>un guillemet n’entoure pas une cellule entière&#xa0;: il a été lu comme du texte</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) end before the last column: the cells that are missing were taken as blank.</source>
        <translation>
            <numerusform>%n ligne s’arrête avant la dernière colonne&#xa0;: les cellules absentes ont été prises pour vides.</numerusform>
            <numerusform>%n lignes s’arrêtent avant la dernière colonne&#xa0;: les cellules absentes ont été prises pour vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in another encoding (%1) than the others, from here on.</source>
        <translation>
            <numerusform>%n ligne dans un autre encodage (%1) que les autres, ici.</numerusform>
            <numerusform>%n lignes dans un autre encodage (%1) que les autres, à partir d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet is locked by a password.</source>
        <translation>Le classeur est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it without a password.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is of an Excel before 1997, and not in the letters of western Europe on Windows.</source>
        <translation>Le fichier est d’un Excel d’avant 1997, et n’est pas écrit avec les lettres d’Europe occidentale de Windows.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx, .ods or .csv.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le en .xlsx, .ods ou .csv.</translation>
    </message>
    <message>
        <source>The file is in an old format of Office, and no spreadsheet.</source>
        <translation>Le fichier est dans un ancien format d’Office, et n’est pas un classeur.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged.</source>
        <translation>Le classeur est endommagé.</translation>
    </message>
    <message>
        <source>The file is a binary workbook of Excel (.xlsb).</source>
        <translation>Le fichier est un classeur binaire d’Excel (.xlsb).</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: its part “%1” is missing.</source>
        <translation>Le classeur est endommagé&#xa0;: sa partie «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: a cell names a text that is missing.</source>
        <translation>Le classeur est endommagé&#xa0;: une cellule renvoie à un texte qui manque.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: %1 lies outside of a sheet.</source>
        <translation>Le classeur est endommagé&#xa0;: la %1 est hors de toute feuille.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>“%1” (column %2)</source>
        <translation>«&#xa0;%1&#xa0;» (colonne %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the sheet hides, by a filter or by hand, were read too.</source>
        <translation>
            <numerusform>%n ligne que la feuille masque, par un filtre ou à la main, a été lue aussi.</numerusform>
            <numerusform>%n lignes que la feuille masque, par un filtre ou à la main, ont été lues aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with letters of two encodings (UTF-8 and Windows-1252), from here on: each letter was read for itself.</source>
        <translation>
            <numerusform>%n ligne mêle deux encodages (UTF-8 et Windows-1252)&#xa0;: chaque lettre a été lue pour elle-même.</numerusform>
            <numerusform>%n lignes mêlent deux encodages (UTF-8 et Windows-1252), à partir d’ici&#xa0;: chaque lettre a été lue pour elle-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was read in the encoding %1: it makes words of its letters.</source>
        <translation>Le texte a été lu dans l’encodage %1&#xa0;: ainsi, ses lettres forment des mots. Vérifiez les accents.</translation>
    </message>
    <message>
        <source>TRUE</source>
        <translation>VRAI</translation>
    </message>
    <message>
        <source>FALSE</source>
        <translation>FAUX</translation>
    </message>
    <message>
        <source>a line end of another kind than the others stands inside a cell: what goes on to line %1 was read as one row</source>
        <translation>une fin de ligne d’une autre sorte que les autres se trouve dans une cellule&#xa0;: jusqu’à la ligne %1, tout a été lu comme une seule ligne du tableau</translation>
    </message>
    <message>
        <source>The file is of the kind %1, and no table in text form.</source>
        <translation>Le fichier est de type %1, et n’est pas un tableau au format texte.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Nothing but blanks separates the columns: each line was read as a name and a position.</source>
        <translation>Seuls des espaces séparent les colonnes&#xa0;: chaque ligne a été lue comme un nom et une position.</translation>
    </message>
    <message>
        <source>Points of a map: export them as CSV with the columns longitude and latitude (in QGIS: Export, CSV, GEOMETRY = AS_XY).</source>
        <translation>Points d’une carte&#xa0;: exportez-les en CSV avec les colonnes longitude et latitude (dans QGIS&#xa0;: Exporter, CSV, GEOMETRY = AS_XY).</translation>
    </message>
    <message>
        <source>No title names positions; they were read from the columns %1, because of their values.</source>
        <translation>Aucun titre ne désigne de positions&#xa0;; elles ont été lues dans les colonnes %1, à cause de leurs valeurs.</translation>
    </message>
    <message>
        <source>Each line stands in quotation marks as a whole: they were left out.</source>
        <translation>Chaque ligne est entièrement entre guillemets&#xa0;: ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Columns that nothing was chosen for: %1.</source>
        <translation>Colonnes pour lesquelles rien n’est choisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Commas separate the columns of the table and are its decimal sign, too: from line %1 on it cannot be known which cell is which.</source>
        <translation>Les virgules séparent les colonnes du tableau et sont aussi son signe décimal&#xa0;: à partir de la ligne %1, on ne peut savoir quelle cellule est laquelle.</translation>
    </message>
    <message>
        <source>Save it again with semicolons between the columns, or as a spreadsheet (XLSX, ODS).</source>
        <translation>Enregistrez-le de nouveau avec des points-virgules entre les colonnes, ou comme classeur (XLSX, ODS).</translation>
    </message>
    <message numerus="yes">
        <source>Commas separate the columns and are the decimal sign, too: the numbers of %n row(s) were put together again.</source>
        <translation>
            <numerusform>Les virgules séparent les colonnes et sont aussi le signe décimal&#xa0;: les nombres de %n ligne ont été recomposés.</numerusform>
            <numerusform>Les virgules séparent les colonnes et sont aussi le signe décimal&#xa0;: les nombres de %n lignes ont été recomposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The table has no column of titles; its columns are: %1.</source>
        <translation>Le tableau n’a pas de colonne de titres&#xa0;; ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the column “titre”, and the others “source”, “date”, “url”.</source>
        <translation>Nommez la colonne «&#xa0;titre&#xa0;», et les autres «&#xa0;source&#xa0;», «&#xa0;date&#xa0;», «&#xa0;url&#xa0;».</translation>
    </message>
    <message>
        <source>The address “%1” is no address of the web.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» n’est pas une adresse du web.</translation>
    </message>
    <message>
        <source>The address “%1” cannot be opened; it was left out.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» ne peut pas être ouverte&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The address “%1” was completed.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» a été complétée.</translation>
    </message>
    <message>
        <source>“%1” is no date; the date was left empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; la date est restée vide.</translation>
    </message>
    <message>
        <source>“%1” is no state of an article; it was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état d’article&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>There is no title.</source>
        <translation>Le titre manque.</translation>
    </message>
    <message>
        <source>The entry cannot be read; it was left out.</source>
        <translation>L’entrée est illisible&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The file is no well-formed JSON.</source>
        <translation>Le fichier n’est pas du JSON bien formé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export the references from Zotero again, as CSL JSON.</source>
        <translation>Exportez de nouveau les références depuis Zotero, au format CSL JSON.</translation>
    </message>
    <message>
        <source>This is no reference; it was left out.</source>
        <translation>Ce n’est pas une référence&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The file is XML, but neither a feed (RSS, Atom) nor a list of feeds (OPML).</source>
        <translation>Le fichier est du XML, mais ni un flux (RSS, Atom) ni une liste de flux (OPML).</translation>
    </message>
    <message>
        <source>Choose the address that the site gives for its RSS feed.</source>
        <translation>Choisissez l’adresse que le site donne pour son flux RSS.</translation>
    </message>
    <message>
        <source>The file defines entities of its own; it was not read.</source>
        <translation>Le fichier définit ses propres entités&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Get the feed from the site again.</source>
        <translation>Téléchargez de nouveau le flux depuis le site.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML.</source>
        <translation>Le fichier n’est pas du XML bien formé.</translation>
    </message>
    <message>
        <source>The file is damaged from here on; the rest was not read.</source>
        <translation>Le fichier est endommagé à partir d’ici&#xa0;; la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>The reference is not ended; it was left out.</source>
        <translation>La référence n’est pas terminée&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The line belongs to no reference; it was left out.</source>
        <translation>La ligne n’appartient à aucune référence&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n article(s).</source>
        <translation>
            <numerusform>Le fichier contient plus de %n article.</numerusform>
            <numerusform>Le fichier contient plus de %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text of %n character(s) was cut.</source>
        <translation>
            <numerusform>Un texte de %n caractère a été coupé.</numerusform>
            <numerusform>Un texte de %n caractères a été coupé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title has %n character(s), more than an article may have.</source>
        <translation>
            <numerusform>Le titre a %n caractère, plus qu’un article ne peut en avoir.</numerusform>
            <numerusform>Le titre a %n caractères, plus qu’un article ne peut en avoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its names stand for texts far longer than the file.</source>
        <translation>Ses abréviations remplacent des textes bien plus longs que le fichier.</translation>
    </message>
    <message>
        <source>is no amount</source>
        <translation>n’est pas un montant</translation>
    </message>
    <message>
        <source>may be thousands or decimals: write two decimals</source>
        <translation>peut être des milliers ou des décimales&#xa0;: écrivez deux décimales</translation>
    </message>
    <message>
        <source>is larger than any amount can be</source>
        <translation>dépasse tout montant possible</translation>
    </message>
    <message>
        <source>Columns that were not read: %1.</source>
        <translation>Colonnes qui n’ont pas été lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No column names the contract, the funder or the device; the columns of the table are: %1.</source>
        <translation>Aucune colonne ne nomme le contrat, le financeur ou le dispositif&#xa0;; les colonnes du tableau sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No column holds amounts; the columns of the table are: %1.</source>
        <translation>Aucune colonne ne contient de montants&#xa0;; les colonnes du tableau sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the columns “Contrat”, “Année”, “Financeur”, “Dispositif”, “Montant prévu”, “Montant engagé”, “Montant payé”.</source>
        <translation>Nommez les colonnes «&#xa0;Contrat&#xa0;», «&#xa0;Année&#xa0;», «&#xa0;Financeur&#xa0;», «&#xa0;Dispositif&#xa0;», «&#xa0;Montant prévu&#xa0;», «&#xa0;Montant engagé&#xa0;», «&#xa0;Montant payé&#xa0;».</translation>
    </message>
    <message>
        <source>The heading says that amounts are in thousands of euros.</source>
        <translation>L’en-tête dit que les montants sont en milliers d’euros.</translation>
    </message>
    <message>
        <source>The heading says that amounts are in millions of euros.</source>
        <translation>L’en-tête dit que les montants sont en millions d’euros.</translation>
    </message>
    <message>
        <source>The column “%1” does not say whether it was planned, committed or paid: it was read as planned.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne dit pas si le montant est prévu, engagé ou payé&#xa0;: il a été lu comme prévu.</translation>
    </message>
    <message>
        <source>No column holds the year; %1 was read in “%2”.</source>
        <translation>Aucune colonne ne contient l’année&#xa0;; %1 a été lue dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No column holds the year of the amounts.</source>
        <translation>Aucune colonne ne contient l’année des montants.</translation>
    </message>
    <message>
        <source>Add a column “Année”, or put the year above the columns of amounts.</source>
        <translation>Ajoutez une colonne «&#xa0;Année&#xa0;», ou mettez l’année au-dessus des colonnes de montants.</translation>
    </message>
    <message>
        <source>Left out, it is no line of funding: “%1”.</source>
        <translation>Laissé de côté, ce n’est pas une ligne de financement&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année.</translation>
    </message>
    <message>
        <source>“%1” is no whole number of posts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de postes.</translation>
    </message>
    <message>
        <source>The column “%1”: “%2” %3.</source>
        <translation>La colonne «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» %3.</translation>
    </message>
    <message>
        <source>Two columns hold the same amount, and differ: “%1”.</source>
        <translation>Deux colonnes contiennent le même montant, et diffèrent&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The row has no year.</source>
        <translation>La ligne n’a pas d’année.</translation>
    </message>
    <message>
        <source>%1 is no year of funding.</source>
        <translation>%1 n’est pas une année de financement.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals and subtotals are no lines and were left out: %1.</source>
        <translation>
            <numerusform>%n ligne de total ou de sous-total a été laissée de côté&#xa0;: %1.</numerusform>
            <numerusform>%n lignes de totaux et de sous-totaux ont été laissées de côté&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) had parts of a cent and were rounded.</source>
        <translation>
            <numerusform>%n montant avait des fractions de centime et a été arrondi.</numerusform>
            <numerusform>%n montants avaient des fractions de centime et ont été arrondis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has titles and no line of funding.</source>
        <translation>Le tableau a des titres et aucune ligne de financement.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and the right sheet.</source>
        <translation>Vérifiez que c’est le bon fichier, et la bonne feuille.</translation>
    </message>
    <message>
        <source>The file is a text, and has no sheets.</source>
        <translation>Le fichier est un texte, et n’a pas de feuilles.</translation>
    </message>
    <message>
        <source>Leave out the name of the sheet.</source>
        <translation>Retirez le nom de la feuille.</translation>
    </message>
    <message>
        <source>Nothing was taken. Take the table as its publisher gives it, without other rows or columns.</source>
        <translation>Rien n’a été repris. Prenez le tableau tel qu’il est publié, sans autres lignes ni colonnes.</translation>
    </message>
    <message>
        <source>The table is none that Parvis knows; its columns are: %1.</source>
        <translation>Ce tableau n’est pas de ceux que Parvis connaît&#xa0;; ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Insee: %1</source>
        <translation>Insee&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figures by neighbourhood</source>
        <translation>Chiffres par quartier</translation>
    </message>
    <message>
        <source>The table is about the neighbourhoods of 2015.</source>
        <translation>Le tableau porte sur les quartiers de 2015.</translation>
    </message>
    <message>
        <source>The column “%1” holds no code of a neighbourhood of 2024.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne contient aucun code de quartier de 2024.</translation>
    </message>
    <message>
        <source>The column “%1” is no variable that is published.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’est pas une variable publiée.</translation>
    </message>
    <message>
        <source>Nothing tells the vintage of “%1”.</source>
        <translation>Rien n’indique le millésime de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The table has no column of figures.</source>
        <translation>Le tableau n’a aucune colonne de chiffres.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no number.</source>
        <translation>«&#xa0;%1&#xa0;», dans la colonne «&#xa0;%2&#xa0;», n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Figures as Parvis exports them</source>
        <translation>Chiffres tels que Parvis les exporte</translation>
    </message>
    <message>
        <source>Successions as Parvis exports them</source>
        <translation>Filiations telles que Parvis les exporte</translation>
    </message>
    <message>
        <source>ANCT: correspondence of the neighbourhoods of 2024 and 2015</source>
        <translation>ANCT&#xa0;: correspondance des quartiers de 2024 et de 2015</translation>
    </message>
    <message>
        <source>The table is no list of actions; its columns are: %1.</source>
        <translation>Le tableau n’est pas une liste d’actions&#xa0;; ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It needs a column “action” or “intitulé”, and one “contrat” or “EPCI”.</source>
        <translation>Il lui faut une colonne «&#xa0;action&#xa0;» ou «&#xa0;intitulé&#xa0;», et une colonne «&#xa0;contrat&#xa0;» ou «&#xa0;EPCI&#xa0;».</translation>
    </message>
    <message>
        <source>The row has no title of an action.</source>
        <translation>La ligne n’a pas d’intitulé d’action.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is no state of an action.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état d’une action.</translation>
    </message>
    <message>
        <source>“%1” is no code of a neighbourhood of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de quartier de %2.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” give the same figure of the same vintage.</source>
        <translation>Les colonnes «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» donnent le même chiffre du même millésime.</translation>
    </message>
    <message>
        <source>“%1” is no code of a neighbourhood.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de quartier.</translation>
    </message>
    <message>
        <source>The row names no indicator.</source>
        <translation>La ligne ne nomme aucun indicateur.</translation>
    </message>
    <message>
        <source>“%1” is no number of decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de décimales.</translation>
    </message>
    <message>
        <source>Nothing tells the source.</source>
        <translation>Rien n’indique la source.</translation>
    </message>
    <message>
        <source>ANCT: posts of the city policy. The posts of a contract, a year and a device are added up to one line; their amounts are theoretical.</source>
        <translation>ANCT&#xa0;: postes de la politique de la ville. Les postes d’un contrat, d’une année et d’un dispositif sont additionnés en une ligne&#xa0;; leurs montants sont théoriques.</translation>
    </message>
    <message>
        <source>ANCT: subsidies of the city policy, a line for each action; the amounts were granted.</source>
        <translation>ANCT&#xa0;: subventions de la politique de la ville, une ligne par action&#xa0;; les montants sont ceux qui ont été attribués.</translation>
    </message>
    <message>
        <source>Subsidies as decree 2017-779 has them published; the amounts were granted.</source>
        <translation>Subventions telles que le décret 2017-779 les fait publier&#xa0;; les montants sont ceux qui ont été attribués.</translation>
    </message>
    <message>
        <source>These subsidies are published without contract or place: none of them can be attached.</source>
        <translation>Ces subventions sont publiées sans contrat ni lieu&#xa0;: aucune ne peut être rattachée.</translation>
    </message>
    <message>
        <source>Take the table of the ANCT that has the column “code_cv”, or add a column “Contrat”.</source>
        <translation>Prenez le tableau de l’ANCT qui a la colonne «&#xa0;code_cv&#xa0;», ou ajoutez une colonne «&#xa0;Contrat&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing says whether these posts are adult-relays or Fonjep posts.</source>
        <translation>Rien ne dit si ces postes sont des adultes-relais ou des postes Fonjep.</translation>
    </message>
    <message>
        <source>Put it in the name of the file: “adultes-relais-2025.csv”, “fonjep-2025.csv”.</source>
        <translation>Dites-le dans le nom du fichier&#xa0;: «&#xa0;adultes-relais-2025.csv&#xa0;», «&#xa0;fonjep-2025.csv&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a contract of 2015 to 2023: they count for the one that followed on from it.</source>
        <translation>
            <numerusform>%n ligne nomme un contrat de 2015 à 2023&#xa0;: elle compte pour celui qui lui a succédé.</numerusform>
            <numerusform>%n lignes nomment un contrat de 2015 à 2023&#xa0;: elles comptent pour celui qui lui a succédé.</numerusform>
        </translation>
    </message>
</context>
</TS>

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
        <translation>Représentant (fonction)</translation>
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
        <translation>Date cible</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Vérifiez qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
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
        <source>Name the columns “longitude” and “latitude”.</source>
        <translation>Nommez les colonnes «&#xa0;longitude&#xa0;» et «&#xa0;latitude&#xa0;».</translation>
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
        <translation>Le texte dépasse %1 Mo.</translation>
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
</context>
</TS>

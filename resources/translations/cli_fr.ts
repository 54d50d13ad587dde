<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Unknown option: %1.</source>
        <translation>Option inconnue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L’option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The commands are: %1.</source>
        <translation>Les commandes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Aucune commande n’est donnée.</translation>
    </message>
    <message>
        <source>Unknown command: %1.</source>
        <translation>Commande inconnue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The command “%1” has no option %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>L’option %1 manque.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”: %2.</source>
        <translation>Il manque quelque chose après «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Too many words behind “%1”: “%2”.</source>
        <translation>Il y a un mot de trop après «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>the database; without it, your own, created when missing</source>
        <translation>la base de données&#xa0;; sans cette option, la vôtre, créée si elle manque</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>un document JSON sur la sortie standard</translation>
    </message>
    <message>
        <source>explains a command</source>
        <translation>explique une commande</translation>
    </message>
    <message>
        <source>says the version</source>
        <translation>donne la version</translation>
    </message>
    <message>
        <source>“parvis-cli help %1” explains it.</source>
        <translation>«&#xa0;parvis-cli help %1&#xa0;» l’explique.</translation>
    </message>
    <message>
        <source>The answer cannot be written to standard output.</source>
        <translation>La réponse ne peut pas être écrite sur la sortie standard.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Vérifiez l’espace libre du disque.</translation>
    </message>
    <message>
        <source>Interrupted: nothing was changed.</source>
        <translation>Interrompu&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire ne suffit pas pour cette opération.</translation>
    </message>
    <message>
        <source>Unexpected error: %1</source>
        <translation>Erreur inattendue&#xa0;: %1</translation>
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
        <source>QPV</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Computed state</source>
        <translation>État calculé</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>No contract answers that.</source>
        <translation>Aucun contrat ne répond à ces critères.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 required signatures)</source>
        <translation>%1 (signatures obligatoires&#xa0;: %2 sur %3)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
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
        <source>No signatory is recorded.</source>
        <translation>Aucun signataire n’est enregistré.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No required signature is missing.</source>
        <translation>Aucune signature obligatoire ne manque.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation>Fait&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Planned: %1 (%2)</source>
        <translation>Prévu&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>the contracts</source>
        <translation>les contrats</translation>
    </message>
    <message>
        <source>DEPARTEMENT</source>
        <translation>DÉPARTEMENT</translation>
    </message>
    <message>
        <source>code or name of a département</source>
        <translation>code ou nom d’un département</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>unknown, preparing, deliberating, signing, signed or blocked</source>
        <translation>unknown (à renseigner), preparing (en préparation), deliberating (en délibération), signing (en cours de signature), signed (signé) ou blocked (bloqué)</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>one contract: QPV, signatories, what is missing, milestones</source>
        <translation>un contrat&#xa0;: QPV, signataires, ce qui manque, étapes</translation>
    </message>
    <message>
        <source>“init” needs the name of the file that it creates.</source>
        <translation>«&#xa0;init&#xa0;» demande le nom du fichier à créer.</translation>
    </message>
    <message>
        <source>Write: parvis-cli --db FILE init</source>
        <translation>Écrivez&#xa0;: parvis-cli --db FICHIER init</translation>
    </message>
    <message>
        <source>Created: %1 (%2 QPV, %3 contracts, %4)</source>
        <translation>Créé&#xa0;: %1 (QPV&#xa0;: %2, contrats&#xa0;: %3, %4)</translation>
    </message>
    <message>
        <source>Backup written and checked: %1 (%2)</source>
        <translation>Sauvegarde écrite et vérifiée&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it replaces is kept in %1</source>
        <translation>Ce qu’elle remplace est conservé dans %1</translation>
    </message>
    <message>
        <source>Damage: </source>
        <translation>Dommage&#xa0;: </translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Attention&#xa0;: </translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Remarque&#xa0;: </translation>
    </message>
    <message>
        <source>The database is sound: %1</source>
        <translation>La base est saine&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>creates the file of --db from the embedded dataset</source>
        <translation>crée le fichier de --db à partir des données livrées avec Parvis</translation>
    </message>
    <message>
        <source>writes a checked copy, also while the database is in use</source>
        <translation>écrit une copie vérifiée, même pendant que la base sert</translation>
    </message>
    <message>
        <source>a name that does not exist yet</source>
        <translation>un nom qui n’existe pas encore</translation>
    </message>
    <message>
        <source>puts a backup in the place of the database, which is kept beside it</source>
        <translation>met une sauvegarde à la place de la base, qui est conservée à côté</translation>
    </message>
    <message>
        <source>verifies the whole file and the figures</source>
        <translation>vérifie tout le fichier et les chiffres</translation>
    </message>
    <message>
        <source>The library has no document no. %1.</source>
        <translation>La bibliothèque n’a pas de document n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>“parvis-cli search” finds documents by their words.</source>
        <translation>«&#xa0;parvis-cli search&#xa0;» trouve les documents par leurs mots.</translation>
    </message>
    <message>
        <source>--- page %1 ---</source>
        <translation>--- page %1 ---</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>the text of a document, page by page</source>
        <translation>le texte d’un document, page par page</translation>
    </message>
    <message>
        <source>--by: “%1” is no dimension.</source>
        <translation>--by&#xa0;: «&#xa0;%1&#xa0;» n’est pas une dimension.</translation>
    </message>
    <message>
        <source>It may be: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>No funding line is recorded.</source>
        <translation>Aucune ligne de financement n’est enregistrée.</translation>
    </message>
    <message>
        <source>the amounts by year, funder, device, contract…; kinds of credit apart</source>
        <translation>les montants par année, financeur, dispositif, contrat…&#xa0;; natures de crédits séparées</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>Usage: parvis-cli [--db FILE] [--json] COMMAND …</source>
        <translation>Usage&#xa0;: parvis-cli [--db FICHIER] [--json] COMMANDE …</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 échec, 2 mauvais usage.</translation>
    </message>
    <message>
        <source>Usage: parvis-cli %1</source>
        <translation>Usage&#xa0;: parvis-cli %1</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMMANDE]</translation>
    </message>
    <message>
        <source>explains all commands, or one</source>
        <translation>explique toutes les commandes, ou une seule</translation>
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
        <source>    %1: %2 → %3</source>
        <translation>    %1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>“%1” names no record.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucune fiche.</translation>
    </message>
    <message>
        <source>Give a code (CN06202I, QN05901M) or a name as “changes” writes it (signatory:12).</source>
        <translation>Donnez un code (CN06202I, QN05901M) ou un nom tel que «&#xa0;changes&#xa0;» l’écrit (signatory:12).</translation>
    </message>
    <message>
        <source>Nothing has changed it since the database was created.</source>
        <translation>Rien ne l’a modifiée depuis la création de la base.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing changed in this period.</source>
        <translation>Rien n’a changé sur cette période.</translation>
    </message>
    <message>
        <source>[RECORD]</source>
        <translation>[FICHE]</translation>
    </message>
    <message>
        <source>the latest actions, or who changed one record, when, from what to what</source>
        <translation>les dernières actions, ou qui a modifié une fiche, quand, de quoi à quoi</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>how many actions (50)</source>
        <translation>combien d’actions (50)</translation>
    </message>
    <message>
        <source>does again what was undone last</source>
        <translation>rétablit ce qui vient d’être annulé</translation>
    </message>
    <message>
        <source>what changed between two days, both included</source>
        <translation>ce qui a changé entre deux jours, tous deux compris</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>le premier jour</translation>
    </message>
    <message>
        <source>the last day; today</source>
        <translation>le dernier jour&#xa0;; aujourd’hui par défaut</translation>
    </message>
    <message>
        <source>In the QPV %1 %2</source>
        <translation>Dans le QPV %1 %2</translation>
    </message>
    <message>
        <source>In no QPV.</source>
        <translation>Dans aucun QPV.</translation>
    </message>
    <message>
        <source>The nearest: %1 %2, at %3 m</source>
        <translation>Le plus proche&#xa0;: %1 %2, à %3 m</translation>
    </message>
    <message>
        <source>“%1 %2” is no position.</source>
        <translation>«&#xa0;%1 %2&#xa0;» n’est pas une position.</translation>
    </message>
    <message>
        <source>Give longitude, then latitude, in degrees: 2.832 50.432</source>
        <translation>Donnez la longitude, puis la latitude, en degrés&#xa0;: 2.832 50.432</translation>
    </message>
    <message>
        <source>schematic extent</source>
        <translation>emprise schématique</translation>
    </message>
    <message>
        <source>official contour</source>
        <translation>contour officiel</translation>
    </message>
    <message>
        <source>--out names the table that is read.</source>
        <translation>--out désigne le tableau qui est lu.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>“qpv locate” takes a longitude and a latitude, or --csv and --out.</source>
        <translation>«&#xa0;qpv locate&#xa0;» demande une longitude et une latitude, ou bien --csv et --out.</translation>
    </message>
    <message>
        <source>[LONGITUDE LATITUDE]</source>
        <translation>[LONGITUDE LATITUDE]</translation>
    </message>
    <message>
        <source>which QPV holds a point, or every point of a table</source>
        <translation>quel QPV contient un point, ou chaque point d’un tableau</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>Several organisations match “%1”: %2.</source>
        <translation>Plusieurs organismes correspondent à «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Give the whole name, or the number in brackets.</source>
        <translation>Donnez le nom entier, ou le numéro entre parenthèses.</translation>
    </message>
    <message>
        <source>No contract has the code “%1”.</source>
        <translation>Aucun contrat n’a le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“parvis-cli contract list” shows them all.</source>
        <translation>«&#xa0;parvis-cli contract list&#xa0;» les montre tous.</translation>
    </message>
    <message>
        <source>No QPV has the code “%1”.</source>
        <translation>Aucun QPV n’a le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“parvis-cli qpv list” shows them all.</source>
        <translation>«&#xa0;parvis-cli qpv list&#xa0;» les montre tous.</translation>
    </message>
    <message>
        <source>The register has no département “%1”.</source>
        <translation>Le registre n’a pas de département «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Il a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No organisation of the register matches “%1”.</source>
        <translation>Aucun organisme du registre ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“parvis-cli search” finds its name.</source>
        <translation>«&#xa0;parvis-cli search&#xa0;» trouve son nom.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write 2024-04-19, 19/04/2024, 2024-04 or 2024.</source>
        <translation>Écrivez 19/04/2024, 04/2024 ou 2024.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number of at least 1.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier d’au moins 1.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a known value.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une valeur connue.</translation>
    </message>
    <message>
        <source>--out: “%1” does not say which kind of file.</source>
        <translation>--out&#xa0;: «&#xa0;%1&#xa0;» ne dit pas quel type de fichier écrire.</translation>
    </message>
    <message>
        <source>--size: “%1” is no size.</source>
        <translation>--size&#xa0;: «&#xa0;%1&#xa0;» n’est pas une taille.</translation>
    </message>
    <message>
        <source>Write width and height in pixels: 1600x1200</source>
        <translation>Écrivez la largeur et la hauteur en pixels&#xa0;: 1600x1200</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THÈME</translation>
    </message>
    <message>
        <source>what the colours say: state, population, poverty… (an unknown one lists all)</source>
        <translation>ce que disent les couleurs&#xa0;: state (état du contrat), population, poverty (pauvreté)… (un nom inconnu affiche la liste)</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT</source>
        <translation>LARGEURxHAUTEUR</translation>
    </message>
    <message>
        <source>in pixels (1600x1200)</source>
        <translation>en pixels (1600x1200)</translation>
    </message>
    <message>
        <source>Matched: %1</source>
        <translation>Reconnus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown to the register: %1</source>
        <translation>Inconnus du registre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing in the file: %1</source>
        <translation>Absents du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Réparés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stored: %1 contours.</source>
        <translation>Contours enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All contours were stored already; nothing was changed.</source>
        <translation>Tous ces contours étaient déjà enregistrés&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>reads the official contours (GeoPackage, Shapefile, GeoJSON, zip)</source>
        <translation>lit les contours officiels (GeoPackage, Shapefile, GeoJSON, zip)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>the layer of the file, when it has several</source>
        <translation>la couche du fichier, s’il en a plusieurs</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>ANNÉE</translation>
    </message>
    <message>
        <source>number of the issue</source>
        <translation>le numéro</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <source>No QPV answers that.</source>
        <translation>Aucun QPV ne répond à ces critères.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change against 2015</source>
        <translation>Évolution par rapport à 2015</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
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
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>the register of QPV</source>
        <translation>le registre des QPV</translation>
    </message>
    <message>
        <source>code of a contract</source>
        <translation>code d’un contrat</translation>
    </message>
    <message>
        <source>one QPV with its indicators and their sources</source>
        <translation>un QPV avec ses indicateurs et leurs sources</translation>
    </message>
    <message>
        <source>the sheet of one contract as a PDF</source>
        <translation>le dossier d’un contrat, en PDF</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>%1, page %2: %3</source>
        <translation>%1, page %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing holds all these words: %1</source>
        <translation>Rien ne contient tous ces mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>finds contracts, QPV, organisations, articles, pages of documents</source>
        <translation>trouve contrats, QPV, organismes, articles, pages de documents</translation>
    </message>
    <message>
        <source>%1, %2: %3. The contract is now: %4.</source>
        <translation>%1, %2&#xa0;: %3. État du contrat&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3 already; nothing was changed. The contract is: %4.</source>
        <translation>%1, %2&#xa0;: %3, déjà enregistré&#xa0;; rien n’a été modifié. État du contrat&#xa0;: %4.</translation>
    </message>
    <message>
        <source>--on goes with the status “signed” or “deliberated” only.</source>
        <translation>--on ne va qu’avec le statut «&#xa0;signed&#xa0;» (signé) ou «&#xa0;deliberated&#xa0;» (délibéré).</translation>
    </message>
    <message>
        <source>CONTRACT ORGANISATION</source>
        <translation>CONTRAT ORGANISME</translation>
    </message>
    <message>
        <source>records how far a body has come in a contract</source>
        <translation>enregistre où en est un organisme dans un contrat</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>expected, invited, deliberated, signed or declined</source>
        <translation>expected (pressenti), invited (sollicité), deliberated (délibéré), signed (signé) ou declined (ne signe pas)</translation>
    </message>
    <message>
        <source>the day of the signature or deliberation</source>
        <translation>le jour de la signature ou de la délibération</translation>
    </message>
    <message>
        <source>State on</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Inhabitants of the QPV</source>
        <translation>Habitants des QPV</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>%1, of which %2 with a date</source>
        <translation>%1 (avec date&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 QPV, %2 inhabitants</source>
        <translation>%1 QPV, %2 habitants</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>%1 contracts, %2 milestones</source>
        <translation>contrats&#xa0;: %1, étapes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Perimeters</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>%1 official, %2 schematic</source>
        <translation>officiels&#xa0;: %1, schématiques&#xa0;: %2</translation>
    </message>
    <message>
        <source>Contracts by computed state</source>
        <translation>Contrats par état calculé</translation>
    </message>
    <message>
        <source>Signatures obtained</source>
        <translation>Signatures obtenues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the state of play: counts, states, what is covered, overdue, missing</source>
        <translation>la situation&#xa0;: nombres, états, ce qui est couvert, en retard, incomplet</translation>
    </message>
    <message>
        <source>as the database was at the end of that day</source>
        <translation>telle qu’elle était à la fin de ce jour</translation>
    </message>
    <message>
        <source>writes the changes as a PDF instead</source>
        <translation>écrit les changements dans un PDF</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>MOT_DE_PASSE</translation>
    </message>
    <message>
        <source>--alarm: “%1” is neither days from 0 to %2 (“7,1”) nor “none”.</source>
        <translation>--alarm&#xa0;: «&#xa0;%1&#xa0;» n’est ni une suite de jours de 0 à %2 («&#xa0;7,1&#xa0;») ni «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>milestones, deadlines and events as an agenda file (.ics)</source>
        <translation>les étapes, échéances et événements, en fichier d’agenda (.ics)</translation>
    </message>
    <message>
        <source>one contract only; with the milestones of all contracts</source>
        <translation>un seul contrat, avec les étapes communes à tous les contrats</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>JOURS</translation>
    </message>
    <message>
        <source>reminders so many days before, or “none”; 7,1</source>
        <translation>des rappels tant de jours avant, ou «&#xa0;none&#xa0;»&#xa0;; 7,1</translation>
    </message>
    <message>
        <source>who has not signed, since when, and what is due, as a PDF</source>
        <translation>qui n’a pas signé, depuis quand, et ce qui reste à faire, en PDF</translation>
    </message>
    <message>
        <source>the sheet that the partners sign by hand, as a PDF</source>
        <translation>la feuille d’émargement à signer par les partenaires, en PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entries</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date left out</source>
        <translation>
            <numerusform>%n étape sans date laissée de côté</numerusform>
            <numerusform>%n étapes sans date laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without a date left out</source>
        <translation>
            <numerusform>%n article sans date laissé de côté</numerusform>
            <numerusform>%n articles sans date laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept (ha)</source>
        <translation>Conservé (ha)</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1&#xa0;ha</translation>
    </message>
    <message>
        <source>QPV of 2015</source>
        <translation>QPV de 2015</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>QPV of 2024</source>
        <translation>QPV de 2024</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the lineage: %n overlap(s) of less than 0.1 ha, or of less than 1 % of the smaller contour.</source>
        <translation>
            <numerusform>Écarté de la filiation&#xa0;: %n recouvrement de moins de 0,1&#xa0;ha, ou de moins de 1&#xa0;% du plus petit contour.</numerusform>
            <numerusform>Écartés de la filiation&#xa0;: %n recouvrements de moins de 0,1&#xa0;ha, ou de moins de 1&#xa0;% du plus petit contour.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contour of 2015 is stored.</source>
        <translation>Aucun contour de 2015 n’est enregistré.</translation>
    </message>
    <message>
        <source>Import the file of the QPV of 2015 first: perimeters import FILE</source>
        <translation>Importez d’abord le fichier des QPV de 2015&#xa0;: perimeters import FICHIER</translation>
    </message>
    <message>
        <source>No contour of 2024 is stored.</source>
        <translation>Aucun contour de 2024 n’est enregistré.</translation>
    </message>
    <message>
        <source>Import the file of the QPV of 2024 first: perimeters import FILE</source>
        <translation>Importez d’abord le fichier des QPV de 2024&#xa0;: perimeters import FICHIER</translation>
    </message>
    <message>
        <source>Gained (ha)</source>
        <translation>Gagné (ha)</translation>
    </message>
    <message>
        <source>From (2015)</source>
        <translation>Issu de (2015)</translation>
    </message>
    <message>
        <source>Lost (ha)</source>
        <translation>Perdu (ha)</translation>
    </message>
    <message>
        <source>Became (2024)</source>
        <translation>Devenu (2024)</translation>
    </message>
    <message>
        <source>what was kept, gained and lost between the contours of 2015 and 2024</source>
        <translation>ce qui a été conservé, gagné et perdu entre les contours de 2015 et de 2024</translation>
    </message>
    <message>
        <source>No neighbourhood is left to be shown.</source>
        <translation>Il ne reste aucun quartier à montrer.</translation>
    </message>
    <message>
        <source>Check --departement and --contract.</source>
        <translation>Vérifiez --departement et --contract.</translation>
    </message>
    <message>
        <source>the map as a picture, a printed page or an atlas (PNG, SVG, PDF), or its perimeters with attributes (GeoPackage, GeoJSON)</source>
        <translation>la carte en image, en page à imprimer ou en atlas (PNG, SVG, PDF), ou ses périmètres et leurs attributs (GeoPackage, GeoJSON)</translation>
    </message>
    <message>
        <source>LAYOUT</source>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>a page to print: a4-portrait, a4-landscape, a3-portrait or a3-landscape</source>
        <translation>une page à imprimer&#xa0;: a4-portrait, a4-landscape (paysage), a3-portrait ou a3-landscape</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>above the map of a page</source>
        <translation>au-dessus de la carte d’une page</translation>
    </message>
    <message>
        <source>TERRITORY</source>
        <translation>TERRITOIRE</translation>
    </message>
    <message>
        <source>one page for each qpv, contract or departement</source>
        <translation>une page par qpv, contract (contrat) ou departement</translation>
    </message>
    <message>
        <source>a page of that contract, or only its neighbourhoods</source>
        <translation>une page de ce contrat, ou ses seuls quartiers</translation>
    </message>
    <message>
        <source>dots per inch of a page as PNG (200)</source>
        <translation>points par pouce d’une page en PNG (200)</translation>
    </message>
    <message>
        <source>the body that issues the page</source>
        <translation>l’organisme qui publie la page</translation>
    </message>
    <message>
        <source>its own logo, on the page</source>
        <translation>son propre logo, sur la page</translation>
    </message>
    <message>
        <source>--size is for a plain picture; a page has the size of its paper.</source>
        <translation>--size concerne une simple image&#xa0;; une page a la taille de son papier.</translation>
    </message>
    <message>
        <source>Leave it out, or choose the resolution with --dpi.</source>
        <translation>Retirez-le, ou choisissez la résolution avec --dpi.</translation>
    </message>
    <message>
        <source>Atlas of the priority neighbourhoods</source>
        <translation>Atlas des quartiers prioritaires</translation>
    </message>
    <message>
        <source>%1 is for a map, and the file holds perimeters.</source>
        <translation>%1 concerne une carte, et le fichier contient des périmètres.</translation>
    </message>
    <message>
        <source>Lineage from 2015 to 2024: %1 links stored.</source>
        <translation>Filiation de 2015 à 2024, liens enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the départements of the register: %1</source>
        <translation>Dans les départements du registre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Elsewhere, left out: %1</source>
        <translation>Ailleurs, non retenus&#xa0;: %1</translation>
    </message>
    <message>
        <source>2024 or 2015; when not given, as the codes say</source>
        <translation>2024 ou 2015&#xa0;; à défaut, selon les codes du fichier</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet; without it, the first with positions</source>
        <translation>la feuille d’un classeur&#xa0;; à défaut, la première qui contient des positions</translation>
    </message>
    <message>
        <source>the file to write: .csv, .ods or .xlsx</source>
        <translation>le fichier à écrire&#xa0;: .csv, .ods ou .xlsx</translation>
    </message>
    <message>
        <source>with the contours of 2015 and the layers that the map shows</source>
        <translation>avec les contours de 2015 et les couches que montre la carte</translation>
    </message>
    <message>
        <source>DOTS</source>
        <translation>POINTS</translation>
    </message>
    <message>
        <source>Priority neighbourhoods – %1</source>
        <translation>Quartiers prioritaires – %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>area</comment>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Contracts declared signed</source>
        <translation>Contrats déclarés signés</translation>
    </message>
    <message numerus="yes">
        <source>New (%n):</source>
        <translation>
            <numerusform>Nouveau (%n)&#xa0;:</numerusform>
            <numerusform>Nouveaux (%n)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed (%n):</source>
        <translation>
            <numerusform>Mis à jour (%n)&#xa0;:</numerusform>
            <numerusform>Mis à jour (%n)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You changed this, it stays as it is (%n):</source>
        <translation>
            <numerusform>Modifié par vous, conservé tel quel (%n)&#xa0;:</numerusform>
            <numerusform>Modifiés par vous, conservés tels quels (%n)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You removed this, it stays away (%n):</source>
        <translation>
            <numerusform>Supprimé par vous, non repris (%n)&#xa0;:</numerusform>
            <numerusform>Supprimés par vous, non repris (%n)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Identical: %n</source>
        <translation>
            <numerusform>Identique&#xa0;: %n</numerusform>
            <numerusform>Identiques&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has all facts that this Parvis brings.</source>
        <translation>Le fichier contient déjà tous les faits que cette version de Parvis apporte.</translation>
    </message>
    <message>
        <source>Nothing was written: this is a preview.</source>
        <translation>Rien n’a été écrit&#xa0;: ceci est un aperçu.</translation>
    </message>
    <message>
        <source>Written as one action; “undo” takes it back.</source>
        <translation>Écrit en une seule action&#xa0;; «&#xa0;undo&#xa0;» l’annule.</translation>
    </message>
    <message>
        <source>takes over the newer facts of Parvis, but nothing that you changed</source>
        <translation>reprend les faits plus récents de Parvis, sans toucher à ce que vous avez modifié</translation>
    </message>
    <message>
        <source>shows what would change and writes nothing</source>
        <translation>montre ce qui changerait, sans rien écrire</translation>
    </message>
    <message>
        <source>Fault: </source>
        <translation>Erreur&#xa0;: </translation>
    </message>
    <message>
        <source>The database has faults: %1</source>
        <translation>La base contient des erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Doubtful position: no answer.</source>
        <translation>Position douteuse&#xa0;: pas de réponse.</translation>
    </message>
    <message>
        <source>There:</source>
        <translation>À cet endroit&#xa0;:</translation>
    </message>
    <message>
        <source>%1 points: %2 in a QPV, %3 in none, %4 doubtful. %5 lines refused.</source>
        <translation>Points&#xa0;: %1, dont %2 dans un QPV et %3 dans aucun&#xa0;; positions douteuses&#xa0;: %4. Lignes refusées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Out of place: %1</source>
        <translation>Hors de place&#xa0;: %1</translation>
    </message>
    <message>
        <source>“--force” stores them all the same.</source>
        <translation>«&#xa0;--force&#xa0;» les enregistre malgré tout.</translation>
    </message>
    <message>
        <source>also stores contours that contradict the register</source>
        <translation>enregistre aussi les contours qui contredisent le registre</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Its name ends in %1.</source>
        <translation>Son nom se termine par %1.</translation>
    </message>
    <message>
        <source>Covered by a contract signed by all or declared signed</source>
        <translation>Couverts par un contrat signé par tous ou déclaré signé</translation>
    </message>
    <message>
        <source>; it holds no text, only pictures: its words cannot be searched</source>
        <translation>&#xa0;; il ne contient pas de texte, seulement des images&#xa0;: ses mots ne peuvent pas être recherchés</translation>
    </message>
    <message>
        <source>; it belongs to the contract now</source>
        <translation>&#xa0;; il appartient maintenant au contrat</translation>
    </message>
    <message>
        <source>; it stays with the contract %1</source>
        <translation>&#xa0;; il reste au contrat %1</translation>
    </message>
    <message numerus="yes">
        <source>Added as no. %1: %2 (%n page(s))</source>
        <translation>
            <numerusform>Ajouté sous le n°&#xa0;%1&#xa0;: %2 (%n page)</numerusform>
            <numerusform>Ajouté sous le n°&#xa0;%1&#xa0;: %2 (%n pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already in the library as no. %1: %2 (%n page(s))</source>
        <translation>
            <numerusform>Déjà dans la bibliothèque sous le n°&#xa0;%1&#xa0;: %2 (%n page)</numerusform>
            <numerusform>Déjà dans la bibliothèque sous le n°&#xa0;%1&#xa0;: %2 (%n pages)</numerusform>
        </translation>
    </message>
    <message>
        <source>the contract that they belong to, also those that the library has</source>
        <translation>le contrat auquel ils appartiennent, aussi pour ceux que la bibliothèque a déjà</translation>
    </message>
    <message>
        <source>The table has titles and no rows.</source>
        <translation>Le tableau a des titres, mais aucune ligne.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are no sure addresses: the column “remarque” says which.</source>
        <translation>
            <numerusform>%n position n’est pas une adresse sûre&#xa0;: la colonne «&#xa0;remarque&#xa0;» dit laquelle.</numerusform>
            <numerusform>%n positions ne sont pas des adresses sûres&#xa0;: la colonne «&#xa0;remarque&#xa0;» dit lesquelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A log that belonged to another database was set aside: %1</source>
        <translation>Un fichier journal qui appartenait à une autre base a été mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>No line of the table gives a position. Lines refused: %1.</source>
        <translation>Aucune ligne du tableau ne donne de position. Lignes refusées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>writes although another computer has the database locked; only when it is certain that nobody has it open there</source>
        <translation>écrit bien qu’un autre ordinateur ait verrouillé la base&#xa0;; seulement s’il est certain que plus personne ne l’y a ouverte</translation>
    </message>
    <message>
        <source>Close it there first. If it is certain that nobody has it open any more, write the command again with --take-lock.</source>
        <translation>Fermez-la d’abord là-bas. S’il est certain que plus personne ne l’a ouverte, relancez la commande avec --take-lock.</translation>
    </message>
    <message>
        <source>Give it with --password-stdin, or ask for a copy without one.</source>
        <translation>Donnez-le avec --password-stdin, ou demandez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>opens the PDF that ask for one; the stored originals still do. Others see it in the list of processes: --password-stdin is safer</source>
        <translation>ouvre les PDF qui en demandent un&#xa0;; les originaux conservés le demandent toujours. D’autres le voient dans la liste des processus&#xa0;: --password-stdin est plus sûr</translation>
    </message>
    <message>
        <source>reads that password from the first line of standard input</source>
        <translation>lit ce mot de passe sur la première ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>There is no password on standard input.</source>
        <translation>L’entrée standard ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>Its first line is the password.</source>
        <translation>Sa première ligne est le mot de passe.</translation>
    </message>
    <message>
        <source>--password and --password-stdin cannot be given together.</source>
        <translation>--password et --password-stdin ne vont pas ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of what was refused: --json lists all.</source>
        <translation>
            <numerusform>%n autre refus&#xa0;: «&#xa0;--json&#xa0;» les donne tous.</numerusform>
            <numerusform>%n autres refus&#xa0;: «&#xa0;--json&#xa0;» les donne tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of what was repaired: --json lists all.</source>
        <translation>
            <numerusform>%n autre réparation&#xa0;: «&#xa0;--json&#xa0;» les donne toutes.</numerusform>
            <numerusform>%n autres réparations&#xa0;: «&#xa0;--json&#xa0;» les donne toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s): --json lists all.</source>
        <translation>
            <numerusform>%n autre remarque&#xa0;: «&#xa0;--json&#xa0;» les donne toutes.</numerusform>
            <numerusform>%n autres remarques&#xa0;: «&#xa0;--json&#xa0;» les donne toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has no QPV within 60 km: it says nothing of this place.</source>
        <translation>Le registre n’a aucun QPV à moins de 60&#xa0;km&#xa0;: il ne dit rien de cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) more than 60 km away from every QPV of the register, which says nothing of those places.</source>
        <translation>
            <numerusform>%n position à plus de 60&#xa0;km de tout QPV du registre, qui ne dit rien de cet endroit.</numerusform>
            <numerusform>%n positions à plus de 60&#xa0;km de tout QPV du registre, qui ne dit rien de ces endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>; beware: %1</source>
        <translation>&#xa0;; attention&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>No. %1: %2 (%n page(s) changed)</source>
        <translation>
            <numerusform>N°&#xa0;%1&#xa0;: %2 (%n page changée)</numerusform>
            <numerusform>N°&#xa0;%1&#xa0;: %2 (%n pages changées)</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1: %2 (as before)</source>
        <translation>N°&#xa0;%1&#xa0;: %2 (comme avant)</translation>
    </message>
    <message>
        <source>[NUMBER…]</source>
        <translation>[NUMÉRO…]</translation>
    </message>
    <message>
        <source>The search index was made again: %1</source>
        <translation>L’index de recherche a été refait&#xa0;: %1</translation>
    </message>
    <message>
        <source>makes the search index again from the records and documents</source>
        <translation>refait l’index de recherche à partir des fiches et des documents</translation>
    </message>
    <message>
        <source>reads stored documents anew, as this version does, and keeps the text of those that read differently; without a number, all</source>
        <translation>relit les documents conservés comme le fait cette version et garde le texte de ceux qui se lisent autrement&#xa0;; sans numéro, tous</translation>
    </message>
    <message>
        <source>(no text: a picture, or empty)</source>
        <translation>(pas de texte&#xa0;: une image, ou rien)</translation>
    </message>
    <message>
        <source>What stands on standard input is too long for a password.</source>
        <translation>Ce qui se trouve sur l’entrée standard est trop long pour un mot de passe.</translation>
    </message>
    <message>
        <source>The password on standard input is no text in UTF-8.</source>
        <translation>Le mot de passe sur l’entrée standard n’est pas un texte en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are pictures without text and cannot be searched.</source>
        <translation>
            <numerusform>%n document est une image sans texte, où la recherche ne trouve rien.</numerusform>
            <numerusform>%n documents sont des images sans texte, où la recherche ne trouve rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not the number of an action.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’une action.</translation>
    </message>
    <message>
        <source>One value is named by the number of the action, --record and --value.</source>
        <translation>Une valeur se désigne par le numéro de l’action, --record et --value.</translation>
    </message>
    <message>
        <source>[ACTION]</source>
        <translation>[ACTION]</translation>
    </message>
    <message>
        <source>undoes the last action, or that one alone: its number in “history”</source>
        <translation>annule la dernière action, ou celle-là seulement&#xa0;: son numéro dans «&#xa0;history&#xa0;»</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>FICHE</translation>
    </message>
    <message>
        <source>with --value: only one value of this record (signatory:12)</source>
        <translation>avec --value&#xa0;: une seule valeur de cette fiche (signatory:12)</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>the field that gets its former value back (status)</source>
        <translation>le champ qui reprend son ancienne valeur (status)</translation>
    </message>
    <message>
        <source>a table (CSV, ODS, XLSX, XLS) with the columns longitude and latitude, or X and Y in Lambert-93; “-” is standard input</source>
        <translation>un tableau (CSV, ODS, XLSX, XLS) avec les colonnes longitude et latitude, ou X et Y en Lambert-93&#xa0;; «&#xa0;-&#xa0;» désigne l’entrée standard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (p. %2)</source>
        <translation>%1 (p.&#xa0;%2)</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>signé le %1</translation>
    </message>
    <message>
        <source>no date of signature</source>
        <translation>sans date de signature</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sans année</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation>Lieu de signature</translation>
    </message>
    <message numerus="yes">
        <source>%n QPV named</source>
        <translation>
            <numerusform>%n QPV nommé</numerusform>
            <numerusform>%n QPV nommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regional priority(ies)</source>
        <translation>
            <numerusform>%n priorité régionale</numerusform>
            <numerusform>%n priorités régionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatory(ies)</source>
        <translation>
            <numerusform>%n signataire</numerusform>
            <numerusform>%n signataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n montant</numerusform>
            <numerusform>%n montants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text: what they say is not among these facts.</source>
        <translation>
            <numerusform>%n page sans texte&#xa0;: ce qu’elle dit n’est pas parmi ces faits.</numerusform>
            <numerusform>%n pages sans texte&#xa0;: ce qu’elles disent n’est pas parmi ces faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read from pictures: look at what is doubtful.</source>
        <translation>
            <numerusform>%n page lue sur une image&#xa0;: vérifiez ce qui est douteux.</numerusform>
            <numerusform>%n pages lues sur des images&#xa0;: vérifiez ce qui est douteux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read: what they say is not among these facts.</source>
        <translation>
            <numerusform>%n page n’a pas pu être lue&#xa0;: ce qu’elle dit n’est pas parmi ces faits.</numerusform>
            <numerusform>%n pages n’ont pas pu être lues&#xa0;: ce qu’elles disent n’est pas parmi ces faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>--- page %1, read from a picture: %2 sure ---</source>
        <translation>--- page %1, lue sur une image&#xa0;: sûre à %2 ---</translation>
    </message>
    <message numerus="yes">
        <source>The document no. %1 has %n page(s) only.</source>
        <translation>
            <numerusform>Le document n°&#xa0;%1 n’a que %n page.</numerusform>
            <numerusform>Le document n°&#xa0;%1 n’a que %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>only this page</source>
        <translation>cette page seulement</translation>
    </message>
    <message>
        <source>writes the original of a document, as it was taken in</source>
        <translation>écrit l’original d’un document, tel qu’il a été ajouté</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>le PDF à écrire</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read from pictures, %1 sure</source>
        <translation>
            <numerusform>%n page lue sur image, sûre à %1</numerusform>
            <numerusform>%n pages lues sur images, sûres à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no page to read</source>
        <translation>aucune page à lire</translation>
    </message>
    <message numerus="yes">
        <source>; %n page(s) could not be read</source>
        <translation>
            <numerusform>&#xa0;; %n page n’a pas pu être lue</numerusform>
            <numerusform>&#xa0;; %n pages n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1: %2 (%3)</source>
        <translation>N°&#xa0;%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>[NUMBER|FILE…]</source>
        <translation>[NUMÉRO|FICHIER…]</translation>
    </message>
    <message>
        <source>Electronic signature</source>
        <translation>Signature électronique</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>CHEMIN…</translation>
    </message>
    <message>
        <source>takes PDF files, and all those below folders, into the library, with their text; those that cannot be read are left out</source>
        <translation>ajoute des fichiers PDF, et tous ceux des dossiers, à la bibliothèque, avec leur texte&#xa0;; ceux qui ne peuvent pas être lus sont laissés de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n axis(es) of the contract itself</source>
        <translation>
            <numerusform>%n axe propre au contrat</numerusform>
            <numerusform>%n axes propres au contrat</numerusform>
        </translation>
    </message>
    <message>
        <source>No word of this document could be read: nothing is recognised.</source>
        <translation>Aucun mot de ce document n’a pu être lu&#xa0;: rien n’est reconnu.</translation>
    </message>
    <message>
        <source>%1 (not in the library: nothing is kept)</source>
        <translation>%1 (absent de la bibliothèque&#xa0;: rien n’est conservé)</translation>
    </message>
    <message>
        <source>reads the pages of stored documents that are pictures, as scans are, so that their words are searched; without a number, of all; of a file that the library does not have, prints what they say</source>
        <translation>lit les pages des documents enregistrés qui sont des images, comme celles des numérisations, pour que leurs mots soient cherchés&#xa0;; sans numéro, de tous&#xa0;; d’un fichier que la bibliothèque n’a pas, affiche ce qu’elles disent</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Devenir</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s); save the file of one, then import that.</source>
        <translation>
            <numerusform>%n flux&#xa0;; enregistrez-en le fichier, puis importez-le.</numerusform>
            <numerusform>%n flux&#xa0;; enregistrez le fichier de l’un d’eux, puis importez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written as one action; “undo” takes it back.</source>
        <translation>
            <numerusform>%n article enregistré en une seule action&#xa0;; «&#xa0;undo&#xa0;» l’annule.</numerusform>
            <numerusform>%n articles enregistrés en une seule action&#xa0;; «&#xa0;undo&#xa0;» l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
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
        <source>adds the articles of a table, a feed or a file of references</source>
        <translation>ajoute les articles d’un tableau, d’un flux ou d’un fichier de références</translation>
    </message>
    <message>
        <source>completes known articles from the file</source>
        <translation>complète les articles connus à partir du fichier</translation>
    </message>
    <message>
        <source>links the territories that titles name without doubt</source>
        <translation>lie les territoires que les titres nomment sans ambiguïté</translation>
    </message>
    <message>
        <source>the articles of the press review</source>
        <translation>les articles de la revue de presse</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>only of this rubric</source>
        <translation>seulement de cette rubrique</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>part of the name of a territory</source>
        <translation>partie du nom d’un territoire</translation>
    </message>
    <message>
        <source>unread, read or retained</source>
        <translation>unread (à lire), read (lu) ou retained (retenu)</translation>
    </message>
    <message>
        <source>--period stands in place of --from and --to.</source>
        <translation>--period remplace --from et --to.</translation>
    </message>
    <message>
        <source>--period: “%1” is no period.</source>
        <translation>--period&#xa0;: «&#xa0;%1&#xa0;» n’est pas une période.</translation>
    </message>
    <message>
        <source>Give a year, a month, or two dates as in 2024-01..2024-03.</source>
        <translation>Donnez une année, un mois, ou deux dates comme dans 01/2024..03/2024.</translation>
    </message>
    <message>
        <source>There is no article “%1”.</source>
        <translation>Il n’y a pas d’article «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the numbers of articles, with commas between them.</source>
        <translation>Donnez les numéros des articles, séparés par des virgules.</translation>
    </message>
    <message>
        <source>There is no issue no. %1 of the press review.</source>
        <translation>Il n’y a pas de numéro %1 de la revue de presse.</translation>
    </message>
    <message>
        <source>An issue has its own articles: --issue stands alone.</source>
        <translation>Un numéro a ses propres articles&#xa0;: --issue s’emploie seul.</translation>
    </message>
    <message>
        <source>--archive is for a PDF.</source>
        <translation>--archive ne vaut que pour un PDF.</translation>
    </message>
    <message>
        <source>the press review of an issue, a period or a selection as PDF, HTML or ODT</source>
        <translation>la revue de presse d’un numéro, d’une période ou d’une sélection en PDF, HTML ou ODT</translation>
    </message>
    <message>
        <source>a recorded issue, with its articles</source>
        <translation>un numéro enregistré, avec ses articles</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>PÉRIODE</translation>
    </message>
    <message>
        <source>a year, a month, or two dates: 2024-01..2024-03</source>
        <translation>une année, un mois, ou deux dates&#xa0;: 01/2024..03/2024</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>NUMÉROS</translation>
    </message>
    <message>
        <source>only these articles, as in 3,7,12</source>
        <translation>ces articles seulement, comme dans 3,7,12</translation>
    </message>
    <message>
        <source>with the articles whose date is not known</source>
        <translation>avec les articles dont la date n’est pas connue</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>pdf, html or odt; as the file is named</source>
        <translation>pdf, html ou odt&#xa0;; selon le nom du fichier</translation>
    </message>
    <message>
        <source>a PDF for the archive (PDF/A-2a)</source>
        <translation>un PDF pour l’archivage (PDF/A-2a)</translation>
    </message>
    <message>
        <source>the body that issues it</source>
        <translation>l’organisme qui la publie</translation>
    </message>
    <message>
        <source>its own logo, on the cover</source>
        <translation>son logo, en couverture</translation>
    </message>
    <message>
        <source>Name neighbourhoods by their codes, or give --all.</source>
        <translation>Nommez des quartiers par leurs codes, ou donnez --all.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>[CODE…]</source>
        <translation>[CODE…]</translation>
    </message>
    <message>
        <source>the sheets of neighbourhoods as one PDF</source>
        <translation>les fiches de quartiers en un seul PDF</translation>
    </message>
    <message>
        <source>of all neighbourhoods, with bookmarks</source>
        <translation>de tous les quartiers, avec signets</translation>
    </message>
    <message>
        <source>the funding of one contract or of all as a PDF</source>
        <translation>les crédits d’un contrat ou de tous en PDF</translation>
    </message>
    <message>
        <source>[CODE]</source>
        <translation>[CODE]</translation>
    </message>
    <message>
        <source>year,funder,device,contract,epci,departement,credit_kind,priority,qpv</source>
        <translation>year,funder,device,contract,epci,departement,credit_kind,priority,qpv</translation>
    </message>
    <message>
        <source>“export” takes names of tables, or --all.</source>
        <translation>«&#xa0;export&#xa0;» attend des noms de tables, ou --all.</translation>
    </message>
    <message>
        <source>The tables are: %1.</source>
        <translation>Les tables sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Several tables go into a folder that exists: one CSV file each.</source>
        <translation>Plusieurs tables vont dans un dossier qui existe&#xa0;: un fichier CSV chacune.</translation>
    </message>
    <message>
        <source>Name the folder with --out, or export one table.</source>
        <translation>Nommez le dossier avec --out, ou exportez une seule table.</translation>
    </message>
    <message>
        <source>[TABLE…]</source>
        <translation>[TABLE…]</translation>
    </message>
    <message>
        <source>PRESET</source>
        <translation>FORME</translation>
    </message>
    <message>
        <source>of CSV: tableur (semicolons, decimal commas) or opendata</source>
        <translation>du CSV&#xa0;: tableur (points-virgules, virgule décimale) ou opendata</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s); --json shows all.</source>
        <translation>
            <numerusform>%n ligne de plus&#xa0;; --json les montre toutes.</numerusform>
            <numerusform>%n lignes de plus&#xa0;; --json les montre toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>adds the funding lines of a table (CSV, ODS, XLSX, XLS) to the register</source>
        <translation>ajoute au registre les lignes de financement d’un tableau (CSV, ODS, XLSX, XLS)</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet, by name or number; without it, the first with funding lines</source>
        <translation>la feuille du classeur, par son nom ou son numéro&#xa0;; sans elle, la première qui a des lignes de financement</translation>
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
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>No action is recorded.</source>
        <translation>Aucune action n’est enregistrée.</translation>
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
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>the funded actions</source>
        <translation>les actions financées</translation>
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
        <source>%1: %2 %</source>
        <translation>%1&#xa0;:&#xa0;%2&#xa0;%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No. %1, %2: %3.</source>
        <translation>N°&#xa0;%1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no action no. %1.</source>
        <translation>Il n’y a pas d’action n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>“action list” shows them with their numbers.</source>
        <translation>«&#xa0;action list&#xa0;» les montre avec leurs numéros.</translation>
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
        <source>By number</source>
        <translation>En nombre</translation>
    </message>
    <message>
        <source>By specific credits</source>
        <translation>En crédits spécifiques</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>CONTRACT TITLE</source>
        <translation>CONTRAT INTITULÉ</translation>
    </message>
    <message>
        <source>adds an action to a contract</source>
        <translation>ajoute une action à un contrat</translation>
    </message>
    <message>
        <source>who carries it</source>
        <translation>qui la porte</translation>
    </message>
    <message>
        <source>its first year</source>
        <translation>sa première année</translation>
    </message>
    <message>
        <source>its last year; without it, the first</source>
        <translation>sa dernière année&#xa0;; sans elle, la première</translation>
    </message>
    <message>
        <source>under an agreement over several years</source>
        <translation>sous convention pluriannuelle d’objectifs</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>CODES</translation>
    </message>
    <message>
        <source>the neighbourhoods that it concerns, separated by commas</source>
        <translation>les quartiers qu’elle concerne, séparés par des virgules</translation>
    </message>
    <message>
        <source>of one contract only</source>
        <translation>d’un seul contrat</translation>
    </message>
    <message>
        <source>submitted, admissible, committee, selected, refused, notified or reported</source>
        <translation>submitted, admissible, committee, selected, refused, notified ou reported</translation>
    </message>
    <message>
        <source>NUMBER STATE</source>
        <translation>NUMÉRO ÉTAT</translation>
    </message>
    <message>
        <source>records how far an action has come in the year</source>
        <translation>enregistre où en est une action dans l’année</translation>
    </message>
    <message>
        <source>the day on which it reached that state</source>
        <translation>le jour où elle a atteint cet état</translation>
    </message>
    <message>
        <source>the share of multi-year agreements, per contract and of all</source>
        <translation>la part des conventions pluriannuelles, par contrat et en tout</translation>
    </message>
    <message>
        <source>actions and money of that year only</source>
        <translation>les actions et les crédits de cette seule année</translation>
    </message>
    <message>
        <source>adds the actions of a table (CSV, ODS, XLSX, XLS) to the register</source>
        <translation>ajoute au registre les actions d’un tableau (CSV, ODS, XLSX, XLS)</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet, by name or number; without it, the first with actions</source>
        <translation>la feuille d’un classeur, par son nom ou son numéro&#xa0;; sans elle, la première qui contient des actions</translation>
    </message>
    <message>
        <source>writes tables of the register: CSV, ODS, XLSX or GeoPackage</source>
        <translation>écrit des tables du registre&#xa0;: CSV, ODS, XLSX ou GeoPackage</translation>
    </message>
    <message>
        <source>every table: into a folder, or into one .ods, .xlsx or .gpkg file</source>
        <translation>toutes les tables&#xa0;: dans un dossier, ou dans un seul fichier .ods, .xlsx ou .gpkg</translation>
    </message>
    <message>
        <source>the file to write: .csv, .ods, .xlsx, of all tables .gpkg too; or a folder for CSV</source>
        <translation>le fichier à écrire&#xa0;: .csv, .ods, .xlsx, ou .gpkg pour toutes les tables&#xa0;; ou un dossier pour le CSV</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nouvelles ou modifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not published.</source>
        <translation>
            <numerusform>%n valeur n’est pas publiée.</numerusform>
            <numerusform>%n valeurs ne sont pas publiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>adds the figures of a table of Insee about the neighbourhoods of 2024, or the correspondence with those of 2015</source>
        <translation>ajoute les chiffres d’un tableau de l’Insee sur les quartiers de 2024, ou la correspondance avec ceux de 2015</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet, by name or number; without it, the first with figures</source>
        <translation>la feuille d’un classeur, par son nom ou son numéro&#xa0;; sans elle, la première qui a des chiffres</translation>
    </message>
    <message>
        <source>of the values, where neither the file nor its columns tell it</source>
        <translation>des valeurs, quand ni le fichier ni ses colonnes ne le disent</translation>
    </message>
    <message>
        <source>Sheets of neighbourhoods</source>
        <translation>Fiches des quartiers</translation>
    </message>
    <message>
        <source>a template of papers, in place of that of the database</source>
        <translation>un modèle de documents, au lieu de celui de la base</translation>
    </message>
    <message>
        <source>The papers looked so before; nothing was written.</source>
        <translation>Les documents avaient déjà cet aspect&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>writes the template of the papers as a file</source>
        <translation>écrit le modèle des documents dans un fichier</translation>
    </message>
    <message>
        <source>the file to write, in JSON</source>
        <translation>le fichier à écrire, en JSON</translation>
    </message>
    <message>
        <source>takes over a template of papers from a file</source>
        <translation>reprend d’un fichier un modèle de documents</translation>
    </message>
    <message>
        <source>all papers look as Parvis has them again</source>
        <translation>tous les documents reprennent l’aspect de Parvis</translation>
    </message>
    <message>
        <source>About another territory: %1</source>
        <translation>Sur un autre territoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is for a map of amounts.</source>
        <translation>%1 ne vaut que pour une carte de montants.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one of these themes: %1.</source>
        <translation>Retirez cette option, ou choisissez l’un de ces thèmes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No contract has such amounts.</source>
        <translation>Aucun contrat n’a de tels montants.</translation>
    </message>
    <message>
        <source>There are these: %1.</source>
        <translation>Il y a ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>of the amounts, for a map of funding (the last one)</source>
        <translation>celle des montants, pour une carte des financements (la dernière)</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>NATURE</translation>
    </message>
    <message>
        <source>of the same: common_law, specific… (an unknown one lists all)</source>
        <translation>celle des crédits, pour la même carte&#xa0;: common_law, specific… (un nom inconnu affiche la liste)</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>MONTANT</translation>
    </message>
    <message>
        <source>of the same: paid, committed, planned or theoretical</source>
        <translation>celui que montre la même carte&#xa0;: paid, committed, planned ou theoretical</translation>
    </message>
    <message>
        <source>whose amounts a neighbourhood shows: of its contract, of its epci or of the qpv alone (contract)</source>
        <translation>à qui sont les montants d’un quartier&#xa0;: à son contrat (contract), à son EPCI (epci) ou à lui seul (qpv)&#xa0;; contract par défaut</translation>
    </message>
    <message>
        <source>Funding lines</source>
        <translation>Lignes de financement</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>FILE|NUMBER…</source>
        <translation>FICHIER|NUMÉRO…</translation>
    </message>
    <message>
        <source>proposes the facts of contracts in PDF, or of documents of the library, each with its page and place; of several, those that cannot be read are left out; changes nothing</source>
        <translation>propose les faits de contrats en PDF, ou de documents de la bibliothèque, chacun avec sa page et son emplacement&#xa0;; s’il y en a plusieurs, ceux qui ne se lisent pas sont laissés de côté&#xa0;; ne change rien</translation>
    </message>
    <message>
        <source>the data sets of the file and those published: vintage, what is newer</source>
        <translation>les jeux de données du fichier et ceux qui sont publiés&#xa0;: millésime, ce qui est plus récent</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <translation>Déposez le fichier ici ou choisissez-le : GeoJSON, GeoPackage, Shapefile, même dans un zip</translation>
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
    <name>DocumentView</name>
    <message>
        <source>Previous page (Page up)</source>
        <translation>Page précédente (Page haut)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Page suivante (Page bas)</translation>
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
        <source>The page as wide as its place (Ctrl+0)</source>
        <translation>Ajuster la page à la largeur (Ctrl+0)</translation>
    </message>
    <message>
        <source>Copy the text of this page</source>
        <translation>Copier le texte de cette page</translation>
    </message>
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
    <message>
        <source>Page of the document</source>
        <translation>Page du document</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Départements shown</source>
        <translation>Départements affichés</translation>
    </message>
    <message>
        <source>Import the contours…</source>
        <translation>Importer les contours…</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Page %1 is damaged and cannot be shown.</source>
        <translation>La page %1 est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Other changes were made since: undo them first, latest first.</source>
        <translation>D’autres modifications ont été faites depuis : annulez-les d’abord, en commençant par la dernière.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <source>The ANCT publishes it on data.gouv.fr under the name “Quartiers prioritaires de la politique de la ville”. You will see what it changes before anything is stored.</source>
        <translation>L’ANCT le publie sur data.gouv.fr sous le nom « Quartiers prioritaires de la politique de la ville ». Vous verrez ce qu’il change avant que rien ne soit enregistré.</translation>
    </message>
    <message>
        <source>Choose the contours</source>
        <translation>Choisir les contours</translation>
    </message>
    <message>
        <source>Contours (*.geojson *.json *.gpkg *.shp *.zip);;All files (*)</source>
        <translation>Contours (*.geojson *.json *.gpkg *.shp *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Perimeters of the QPV %1 (file “%2”)</source>
        <translation>Contours des QPV %1 (fichier « %2 »)</translation>
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
        <translation>Aucun contour de ce fichier ne correspond à un quartier du registre : il n’y a rien à importer. Vérifiez la géographie (2024 ou 2015) et la couche.</translation>
    </message>
    <message>
        <source>All these contours are stored already: there is nothing to import.</source>
        <translation>Tous ces contours sont déjà enregistrés : il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>The database is open for reading only: the contours cannot be stored.</source>
        <translation>La base est ouverte en lecture seule : les contours ne peuvent pas être enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>The import stores %n contour(s) in one action, which can be undone.</source>
        <translation>
            <numerusform>L’import enregistre %n contour en une seule action, que vous pourrez annuler.</numerusform>
            <numerusform>L’import enregistre %n contours en une seule action, que vous pourrez annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these in the table</source>
        <translation>Afficher ces lignes dans le tableau</translation>
    </message>
    <message numerus="yes">
        <source>Import the contours of %n QPV</source>
        <translation>
            <numerusform>Importer le contour de %n QPV</numerusform>
            <numerusform>Importer les contours de %n QPV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) imported</source>
        <translation>
            <numerusform>%n contour importé</numerusform>
            <numerusform>%n contours importés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ContourPreview</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
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
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Code or feature</source>
        <translation>Code ou objet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>No contour</source>
        <translation>Sans contour</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentAdding</name>
    <message>
        <source>%1: its content is in the library already, as “%2”.</source>
        <translation>%1 : ce contenu est déjà dans la bibliothèque, sous le titre « %2 ».</translation>
    </message>
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
        <source>Which and why…</source>
        <translation>Lesquels et pourquoi…</translation>
    </message>
    <message>
        <source>The database is open for reading only: nothing can be added.</source>
        <translation>La base est ouverte en lecture seule : rien ne peut être ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>Ajouter %n document</numerusform>
            <numerusform>Ajouter %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)…</source>
        <translation>
            <numerusform>Lecture de %n document…</numerusform>
            <numerusform>Lecture de %n documents…</numerusform>
        </translation>
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
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>L’original conservé ne change jamais ; ceci est son empreinte.</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentEdits</name>
    <message>
        <source>No database is open; nothing was changed.</source>
        <translation>Aucune base n’est ouverte ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>The document was removed in the meantime; nothing was changed.</source>
        <translation>Le document a été supprimé entre-temps ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Describe the document “%1”</source>
        <translation>Décrire le document « %1 »</translation>
    </message>
    <message>
        <source>A document needs a title; nothing was changed.</source>
        <translation>Un document doit avoir un titre ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is no date; nothing was changed.</source>
        <translation>« %1 » n’est pas une date ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Type a date such as 19/04/2024, 04/2024 or 2024.</source>
        <translation>Saisissez une date comme 19/04/2024, 04/2024 ou 2024.</translation>
    </message>
    <message>
        <source>Delete the document “%1”</source>
        <translation>Supprimer le document « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s)</source>
        <translation>
            <numerusform>Supprimer %n document</numerusform>
            <numerusform>Supprimer %n documents</numerusform>
        </translation>
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
</context>
<context>
    <name>parvis::DocumentView</name>
    <message>
        <source>Fit width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Choose a document in the list to read it here.</source>
        <translation>Choisissez un document dans la liste pour le lire ici.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>p. %1   %2</source>
        <translation>p. %1   %2</translation>
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
        <source>This page holds no text: it is a picture.</source>
        <translation>Cette page ne contient pas de texte : c’est une image.</translation>
    </message>
    <message>
        <source>The text of the page was copied.</source>
        <translation>Le texte de la page a été copié.</translation>
    </message>
    <message>
        <source>Copy the text of the page</source>
        <translation>Copier le texte de la page</translation>
    </message>
</context>
<context>
    <name>parvis::DocumentsPage</name>
    <message>
        <source>The copy cannot be written: %1.</source>
        <translation>La copie ne peut pas être écrite : %1.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Choisissez un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Add PDF…</source>
        <translation>Ajouter des PDF…</translation>
    </message>
    <message>
        <source>Adds one or several PDF files; they can also be dropped on this page</source>
        <translation>Ajoute un ou plusieurs fichiers PDF ; ils peuvent aussi être déposés sur cette page</translation>
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
        <translation>Retire de la bibliothèque les documents sélectionnés ; peut être annulé</translation>
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
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted.</source>
        <translation>
            <numerusform>%n document supprimé.</numerusform>
            <numerusform>%n documents supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::MapPage</name>
    <message>
        <source>Show in the list</source>
        <translation>Voir dans la liste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
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
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Brings the selected neighbourhoods into view (Enter)</source>
        <translation>Cadrer sur les quartiers sélectionnés (Entrée)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Document (PDF)…</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>No neighbourhood yet</source>
        <translation>Aucun quartier pour l’instant</translation>
    </message>
    <message>
        <source>Create a new database from the File menu: it starts with the 204 neighbourhoods of Hauts-de-France.</source>
        <translation>Créez une nouvelle base depuis le menu Fichier : elle contient d’emblée les 204 quartiers des Hauts-de-France.</translation>
    </message>
    <message>
        <source>Prepare the map</source>
        <translation>Préparation de la carte</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Couleurs : %1</translation>
    </message>
    <message>
        <source>%1 neighbourhoods · %2 with their official contour · %3 schematic</source>
        <translation>%1 quartiers · %2 contours officiels · %3 emprises schématiques</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhoods selected</source>
        <translation>
            <numerusform>%n quartier sélectionné</numerusform>
            <numerusform>%n quartiers sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 inhabitants.</source>
        <translation>%1 : %2 habitants.</translation>
    </message>
    <message>
        <source>Click a neighbourhood on the map to see its sheet. With Ctrl, several are selected; a double click zooms to one.</source>
        <translation>Cliquez sur un quartier de la carte pour voir sa fiche. Avec Ctrl, sélectionnez-en plusieurs ; un double clic zoome sur le quartier.</translation>
    </message>
    <message>
        <source>Priority neighbourhoods – %1</source>
        <translation>Quartiers prioritaires – %1</translation>
    </message>
    <message>
        <source>Priority neighbourhoods</source>
        <translation>Quartiers prioritaires</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>map-%1</source>
        <translation>carte-%1</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Export de %1…</translation>
    </message>
    <message>
        <source>Map written: %1</source>
        <translation>Carte enregistrée : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The map was copied as a picture.</source>
        <translation>La carte a été copiée comme image.</translation>
    </message>
    <message>
        <source>The extents are schematic: ellipses of the same area.</source>
        <translation>Emprises schématiques : des ellipses de même surface.</translation>
    </message>
</context>
</TS>

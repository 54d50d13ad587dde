<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>map</name>
    <message>
        <source>Background: Natural Earth; R maps (UNEP/GRID, GPL-2), generalised to 1 km</source>
        <translation>Fond&#xa0;: Natural Earth&#xa0;; R maps (UNEP/GRID, GPL-2), généralisé à 1 km</translation>
    </message>
    <message>
        <source>The map cannot be written: %1.</source>
        <translation>La carte ne peut pas être enregistrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Choisissez un dossier dans lequel vous avez le droit d’écrire.</translation>
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
        <source>A map is written as PNG, SVG or PDF.</source>
        <translation>Une carte s’enregistre en PNG, SVG ou PDF.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .pdf.</source>
        <translation>Donnez au fichier un nom qui se termine par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Inhabitants (date not stated)</source>
        <translation>Habitants (millésime non précisé)</translation>
    </message>
    <message>
        <source>Inhabitants in %1</source>
        <translation>Habitants en %1</translation>
    </message>
    <message>
        <source>schematic extent</source>
        <translation>emprise schématique</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>English Channel</source>
        <translation>Manche</translation>
    </message>
    <message>
        <source>North Sea</source>
        <translation>Mer du Nord</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licence non précisée</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>millésime non précisé</translation>
    </message>
    <message>
        <source>Contours: %1</source>
        <translation>Contours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schematic extents from: %1</source>
        <translation>Emprises schématiques d’après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population&#xa0;: %1</translation>
    </message>
    <message>
        <source>The themes are: %1.</source>
        <translation>Les thèmes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no map theme “%1”.</source>
        <translation>Le thème de carte «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The map theme “%1” cannot be drawn yet; “state” can.</source>
        <translation>Le thème de carte «&#xa0;%1&#xa0;» ne peut pas encore être dessiné&#xa0;; «&#xa0;state&#xa0;» peut l’être.</translation>
    </message>
    <message>
        <source>State of the contract</source>
        <translation>État du contrat</translation>
    </message>
    <message>
        <source>Completeness of the signatures</source>
        <translation>Complétude des signatures</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Change against 2015</source>
        <translation>Évolution par rapport à 2015</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Poverty</source>
        <translation>Pauvreté</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Funding per inhabitant</source>
        <translation>Financement par habitant</translation>
    </message>
    <message>
        <source>Press articles</source>
        <translation>Articles de presse</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Données manquantes</translation>
    </message>
    <message numerus="yes">
        <source>%n QPV without a known place</source>
        <translation>
            <numerusform>%n QPV sans emplacement connu</numerusform>
            <numerusform>%n QPV sans emplacement connu</numerusform>
        </translation>
    </message>
</context>
</TS>

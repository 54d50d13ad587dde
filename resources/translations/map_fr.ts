<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>map</name>
    <message>
        <source>Background: Natural Earth; R maps (UNEP/GRID, GPL-2), generalised to 1 km</source>
        <translation>Fond&#xa0;: Natural Earth&#xa0;; R maps (UNEP/GRID, GPL-2), généralisé à 1&#xa0;km</translation>
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
    <message>
        <source>Completeness of the signatures (%)</source>
        <translation>Complétude des signatures (%)</translation>
    </message>
    <message>
        <source>Population (inhabitants)</source>
        <translation>Population (habitants)</translation>
    </message>
    <message>
        <source>Density (inhabitants per km²)</source>
        <translation>Densité (habitants par km²)</translation>
    </message>
    <message>
        <source>Poverty rate (%)</source>
        <translation>Taux de pauvreté (%)</translation>
    </message>
    <message>
        <source>Employment rate (%)</source>
        <translation>Taux d’emploi (%)</translation>
    </message>
    <message>
        <source>Funding per inhabitant (€)</source>
        <translation>Financement par habitant (€)</translation>
    </message>
    <message>
        <source>Figures to be filled in</source>
        <translation>Chiffres à renseigner</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Dans les délais</translation>
    </message>
    <message>
        <source>0 (all known)</source>
        <translation>0 (tout est connu)</translation>
    </message>
    <message>
        <source>bodies that must sign the contract</source>
        <translation>organismes tenus de signer le contrat</translation>
    </message>
    <message>
        <source>against the deadline of the contract</source>
        <translation>par rapport à l’échéance du contrat</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>threshold of 60 %, %1</source>
        <translation>seuil de 60&#xa0;%, %1</translation>
    </message>
    <message>
        <source>aged 15 to 64, %1</source>
        <translation>15 à 64 ans, %1</translation>
    </message>
    <message>
        <source>of the contract, %1: %2</source>
        <translation>du contrat, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no amount is recorded</source>
        <translation>aucun montant enregistré</translation>
    </message>
    <message>
        <source>on it, its communes or its contract</source>
        <translation>sur le quartier, ses communes ou son contrat</translation>
    </message>
    <message>
        <source>out of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 per inhabitant (€)</source>
        <translation>%1 par habitant (€)</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>À renseigner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>vintage %1</source>
        <translation>millésime %1</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Seuils naturels</translation>
    </message>
    <message>
        <source>Quantiles (as many in each class)</source>
        <translation>Quantiles (effectifs égaux)</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Amplitudes égales</translation>
    </message>
    <message>
        <source>value to be filled in</source>
        <translation>valeur à renseigner</translation>
    </message>
    <message>
        <source>population to be filled in</source>
        <translation>population à renseigner</translation>
    </message>
    <message>
        <source>1 : %1</source>
        <translation>1&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Lambert-93 projection</source>
        <translation>Projection Lambert-93</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, portrait</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, paysage</translation>
    </message>
    <message>
        <source>other neighbourhoods</source>
        <translation>autres quartiers</translation>
    </message>
    <message>
        <source>contour of a QPV of 2015</source>
        <translation>contour d’un QPV de 2015</translation>
    </message>
    <message>
        <source>Contours of 2015: %1</source>
        <translation>Contours de 2015&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no memory for a picture of %1 × %2 pixels.</source>
        <translation>La mémoire ne suffit pas pour une image de %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Choose a lower resolution.</source>
        <translation>Choisissez une résolution plus faible.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It has nothing that can be drawn.</source>
        <translation>Elle ne contient rien qui puisse être dessiné.</translation>
    </message>
    <message>
        <source>Funding (€)</source>
        <translation>Financements (€)</translation>
    </message>
    <message>
        <source>of the EPCI, %1: %2</source>
        <translation>de l’EPCI, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>of the projects of this neighbourhood alone, %1: %2</source>
        <translation>des actions de ce quartier seul, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (€)</source>
        <translation>%1 (€)</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
</context>
</TS>

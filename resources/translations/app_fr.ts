<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
    <message>
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>%1 inhabitants (%2)</source>
        <translation>%1 habitants (%2)</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>millésime non précisé</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population : %1</translation>
    </message>
    <message>
        <source>Official contour: %1 (%2)</source>
        <translation>Contour officiel : %1 (%2)</translation>
    </message>
    <message>
        <source>Schematic extent, from: %1 (%2)</source>
        <translation>Emprise schématique, d’après : %1 (%2)</translation>
    </message>
    <message>
        <source>A place only, from: %1 (%2)</source>
        <translation>Simple emplacement, d’après : %1 (%2)</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Contrat : %1</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>pdf</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the document.</source>
        <translation>Demandez une nouvelle copie du document.</translation>
    </message>
    <message>
        <source>The file is not a PDF.</source>
        <translation>Le fichier n’est pas un PDF.</translation>
    </message>
    <message>
        <source>Choose a PDF, or save the document as PDF first.</source>
        <translation>Choisissez un PDF, ou enregistrez d’abord le document au format PDF.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>Le PDF est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Le PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Give its password, or ask for a copy without one.</source>
        <translation>Saisissez son mot de passe, ou demandez une copie qui n’en a pas.</translation>
    </message>
    <message>
        <source>The PDF has no page.</source>
        <translation>Le PDF ne contient aucune page.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF cannot be drawn.</source>
        <translation>La page %1 du PDF ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The PDF could not be completed: %1.</source>
        <translation>Le PDF n’a pas pu être finalisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The password does not open the PDF.</source>
        <translation>Le mot de passe n’ouvre pas le PDF.</translation>
    </message>
</context>
</TS>

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
    <message>
        <source>Open it in a PDF reader and print it as a new PDF, or ask for a simpler copy.</source>
        <translation>Ouvrez-le dans un lecteur de PDF et imprimez-le en un nouveau PDF, ou demandez une copie plus simple.</translation>
    </message>
    <message>
        <source>Install Parvis again.</source>
        <translation>Réinstallez Parvis.</translation>
    </message>
    <message>
        <source>The program that reads PDF files is missing: %1.</source>
        <translation>Le programme qui lit les fichiers PDF est absent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This PDF asks for more memory than it may have.</source>
        <translation>Ce PDF demande plus de mémoire que permis.</translation>
    </message>
    <message>
        <source>This PDF asks for more time than it may have.</source>
        <translation>Ce PDF demande plus de temps que permis.</translation>
    </message>
    <message>
        <source>The program that reads PDF files gave an answer that makes no sense.</source>
        <translation>Le programme qui lit les fichiers PDF a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>Reading this PDF broke off: it is damaged.</source>
        <translation>La lecture de ce PDF s’est interrompue&#xa0;: il est endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read: %1</source>
        <translation>
            <numerusform>%n page n’a pas pu être lue&#xa0;: %1</numerusform>
            <numerusform>%n pages n’ont pas pu être lues&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: its end is missing, %n page(s) read</source>
        <translation>
            <numerusform>fichier tronqué&#xa0;: la fin manque, %n page lue</numerusform>
            <numerusform>fichier tronqué&#xa0;: la fin manque, %n pages lues</numerusform>
        </translation>
    </message>
    <message>
        <source>the table of its objects is damaged and was made anew</source>
        <translation>table des objets abîmée, reconstruite</translation>
    </message>
    <message>
        <source>the list of its pages is damaged: pages may be missing</source>
        <translation>liste des pages abîmée&#xa0;: des pages peuvent manquer</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in its data: text may be missing</source>
        <translation>
            <numerusform>%n défaut dans les données&#xa0;: du texte peut manquer</numerusform>
            <numerusform>%n défauts dans les données&#xa0;: du texte peut manquer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in its fonts: letters may be wrong</source>
        <translation>
            <numerusform>%n défaut dans les polices&#xa0;: des lettres peuvent être fausses</numerusform>
            <numerusform>%n défauts dans les polices&#xa0;: des lettres peuvent être fausses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in its pictures or drawings</source>
        <translation>
            <numerusform>%n défaut dans les images ou les dessins</numerusform>
            <numerusform>%n défauts dans les images ou les dessins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other fault(s)</source>
        <translation>
            <numerusform>%n autre défaut</numerusform>
            <numerusform>%n autres défauts</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that reads PDF files is of another version: %1.</source>
        <translation>Le programme qui lit les PDF est d’une autre version&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Install Parvis again: the two come together.</source>
        <translation>Réinstallez Parvis&#xa0;: les deux vont ensemble.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): something may be missing</source>
        <translation>
            <numerusform>%n défaut&#xa0;: il peut manquer quelque chose</numerusform>
            <numerusform>%n défauts&#xa0;: il peut manquer quelque chose</numerusform>
        </translation>
    </message>
    <message>
        <source>the dictionary of French is not installed (hunspell-fr): words that are cut at the end of a line may be joined wrongly</source>
        <translation>le dictionnaire français n’est pas installé (hunspell-fr)&#xa0;: les mots coupés en fin de ligne sont peut-être mal recollés</translation>
    </message>
    <message>
        <source>Scanned pages cannot be read: text recognition is not installed.</source>
        <translation>Les pages numérisées ne peuvent pas être lues&#xa0;: la reconnaissance de caractères n’est pas installée.</translation>
    </message>
    <message>
        <source>Install the package tesseract-ocr-fra.</source>
        <translation>Installez le paquet tesseract-ocr-fra.</translation>
    </message>
</context>
</TS>

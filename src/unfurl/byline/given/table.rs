// Generated from data/given-names.toml by `cargo xtask tables`. Do not edit.

/// Given names, and family names where those stand first, each between two spaces.
pub(super) const NAMES: &str = " Aaron Abdullah Abigail Achille Ada Adam Ade Adele Adelheid Adem Aditi Aditya Adolf Adolfo Adrian Adriana \
Adrianna Adriano Adrien Adrienn Adrienne Adrián Adèle Adéla Adélaïde Afonso Agathe Agnes Agneta Agnieszka \
Agnès Agus Agustina Agáta Ahmad Ahmed Ahmet Aino Aitor Ajeng Alain Alan Albert Alberto Albin Albina Aldo \
Alejandra Alejandro Aleks Aleksandar Aleksander Aleksandra Aleksanteri Aleksi Alen Alena Alenka Alessandra \
Alessandro Alessia Alessio Alex Alexander Alexandr Alexandra Alexandre Alexandru Alexis Aleš Alf Alfons \
Alfonso Alfred Alfredo Ali Alice Alicia Alin Alina Aline Alison Alix Aljaž Allan Allen Allison Alma Alois \
Alojzij Alojzija Alonso Alper Alphonse Alva Alvin Alyssa Alícia Alžběta Amaia Amalia Aman Amanda Amandine \
Amaro Amir Amit Amy Amélia Amélie Ana Anahí Ananya Anastasie Anastazja Anastázie Anaïs Anca Anders Andor \
Andre Andrea Andreas Andreea Andrei Andreia Andrej Andreja Andrew Andrija Andrzej András André Andrée \
Andrés Andy Anděla Aneta Anett Anette Anežka Angela Angelica Angelika Angelina Angelo Anggraini Angie \
Angélica Angélique Ani Anica Aniela Anika Anikó Anita Anja Anjali Anka Ankica Ankit Ann Anna Annalisa \
Annamaria Annamária Anne Anneli Annelies Annemarie Annette Anni Annick Annie Anniina Annika Annikki Anny \
Anouk Anselmo Antal Ante Antero Anthony Antje Anto Antoine Antoinette Anton Antonella Antoni Antonia \
Antonietta Antonija Antonina Antonino Antonio Antony Antonín Antti Antun António Anu Anuj Anđa Anđela \
Anže Apolena Apolonia Aranka Arda Ari Ariana Ariane Ariel Arif Arild Arja Arjun Arkadiusz Arlette Armando \
Armas Armin Arnau Arnaud Arnaude Arnav Arne Arnold Arnošt Arsenio Arthur Arto Artur Arturo Arvid Aryan \
Arzu Asbjørn Asep Ashley Ashok Asier Aslı Astrid Asım Attila Aud Audrey Auguste Augustin Augusto Aulis \
Aurelia Aurelio Aurélie Aurélien Axel Aydın Ayhan Aylin Aynur Aysel Ayu Ayşe Ayşegül Bagas Bagus Bakti \
Balázs Bambang Banu Baptiste Bara Barbara Barbora Barbro Barica Barna Barnabás Barry Bart Bartek Bas \
Bastien Bastián Başak Beatrice Beatrix Beatriz Bedřich Belén Ben Bence Bendegúz Benedek Benedikt Benedita \
Bengt Benito Benjamim Benjamin Benjamín Benjámin Benno Benny Benoit Benoît Bent Bente Berit Berk Bernadett \
Bernadette Bernard Bernarda Bernardo Bernd Bernhard Bernt Bert Berta Bertalan Bertha Bertil Bertrand \
Beth Bethany Bettina Betül Beverley Beáta Biagio Bianca Bianka Bilal Biljana Billy Birger Birgit Birgitta \
Birgitte Birte Biserka Björn Bjørg Bjørn Blahoslav Blake Blanca Blanka Blaž Blažena Bobby Bodil Bogdan \
Boglárka Bohumil Bohumila Bohumír Bohuslav Bojan Boleslav Bonnie Borbála Boris Borja Borut Borys Botond \
Bořivoj Boštjan Božena Božica Božo Brad Bradley Bram Brandi Brandon Branislav Branka Branko Brenda Brent \
Brett Brian Brianna Brigita Brigitta Brigitte Britt Britta Brittany Brittney Brooke Bror Bruce Bruna \
Bruno Bryan Budi Buket Burak Burcu Bálint Bárbara Béatrice Béla Bénédicte Börje Bùi Bülent Błażej Břetislav \
Caetana Cahyono Caio Caitlin Caleb Callum Calogero Calvin Camelia Camila Camilla Camille Camilo Canan \
Candra Carina Carine Carl Carla Carlo Carlos Carlota Carmela Carmelo Carmen Carminho Carol Carole Carolin \
Caroline Carolyn Carrie Carsten Cas Casey Casper Cassandra Catalina Catarina Caterina Catherine Cathrine \
Cathy Cauã Cecilia Cecilie Cem Cemal Cengiz Cezar Cezary Chantal Charles Charlie Charlotta Cheryl Chiara \
Chloe Chloé Chris Christa Christel Christelle Christer Christiaan Christiana Christiane Christina Christine \
Christof Christoffer Christoph Christophe Christopher Christy Cihan Cindy Ciprian Cipriano Ciro Claes \
Claire Clara Clare Claude Claudia Claudine Claudio Claudiu Clive Cláudio Clémence Cody Colette Colin \
Colleen Concetta Connie Connor Conny Constantin Constanza Constança Coralie Corentin Corey Corina Corinne \
Cornel Cornelia Cory Cosmin Costel Courtney Craig Cristian Cristiano Cristina Cristopher Cristóbal Csaba \
Csilla Csongor Ctibor Ctirad Curt Curtis Cvetka Cynthia Cyprian Cyril Cécile Cédric Célia Célina Céline \
César Cătălin Daan Dagmar Dagmara Dagny Dalibor Damian Damiano Damien Damir Damián Damjan Dan Dana Danang \
Danica Daniel Daniela Daniele Danielle Danijel Danijela Danilo Daniswara Daniël Danny Dante Danuše Daria \
Dariati Darinka Dario Dariusz Darja Darko Darmawan Darrell Darren Darshit Davi David Davor Davy Dawid \
Dawn Deanna Debbie Deborah Debra Dedi Dejan Delphine Denis Denisa Denise Deniz Dennis Derek Derrick Derya \
Detlef Devansh Devin Dewi Dezső Dhruv Diah Dian Diana Diane Didier Diego Dieter Dilek Dimas Dimitri Dina \
Dinis Dino Diogo Dirk Dita Divya Diána Dobroslav Doina Domagoj Domen Domenico Dominic Dominik Dominika \
Dominique Donald Donatella Donato Donna Dora Dorina Doris Dorota Dorothea Dorothée Dorottya Dorte Dorthe \
Douglas Draga Dragan Dragica Drago Dragoș Dragutin Drahomíra Drahoslav Drahoslava Dražen Dries Duarte \
Duje Dumitru Duncan Dustin Dušan Dylan Dániel Dávid Débora Dénes Dóra Dương Ebba Ebbe Ebru Ece Eckhard \
Eda Eddy Edgar Edi Edina Edit Edita Edith Edoardo Eduard Eduarda Eduardo Edvard Edvin Edward Edwin Eemeli \
Eero Eetu Eeva Egil Eija Eila Einar Eino Eirik Eivind Eka Eko Elaine Eleanor Elemér Elena Eleonora Eli \
Eliana Eliane Elias Elif Elin Elina Eline Elisa Elisabet Elisabeth Elise Eliza Elizabeta Elizabeth Eliška \
Elke Ella Ellen Ellinor Elna Elodie Els Elsa Elsbeth Else Elvira Elvis Elías Elżbieta Ema Emanuel Emel \
Emelie Emese Emiel Emil Emile Emilia Emiliano Emilie Emilio Emily Emine Emma Emmanuel Emmanuelle Emre \
Emília Endah Endre Engin Enikő Ennio Enrico Enrique Ensio Enver Enzo Ercan Erdal Erdem Erhan Eric Erica \
Erich Erik Erika Erin Erkan Erkki Erling Erna Ernest Ernesto Ernst Ernő Erol Ersin Ervin Erwin Eryk Erzsébet \
Esa Esko Esmee Espen Esra Esteban Estelle Ester Esther Eszter Etelka Ethan Etienne Eugen Eugenia Eugène \
Eva Evan Evelien Eveliina Evelina Eveline Evelyn Evelyne Evelína Ewa Ewelina Ezio Fabia Fabian Fabiana \
Fabienne Fabio Fabiola Fabián Fabrice Fabrizio Fadime Falk Fanni Fanny Faruk Fatih Fatima Fatma Fausto \
Federica Federico Felicia Felipe Felix Femke Ferdinand Ferenc Ferhat Fernanda Fernando Fien Figen Fikret \
Filip Filipa Filipe Filippa Filippo Filiz Finn Fiona Fiorella Fitria Flavia Flavio Flemming Flor Flora \
Florencia Florent Florentina Florian Florin Floris Folke Fortunata Fran Franc Francesca Francesco Francine \
Francis Francisca Francisco Franciska Franciszek Franck Franco Franjo Frank Frans František Františka \
Franz Franziska François Françoise Frauke Freddy Frederick Frederico Frederik Fredrik Fredy Freja Frida \
Fridolin Frieda Friederike Friedrich Fritz Frode Fryderyk Frédéric Frédérique Fuma Fábio Félix Gabriel \
Gabriela Gabriele Gabriella Gabrielle Gaetano Gaja Gamze Gareth Garrett Gary Gaspar Gatot Gautam Gavin \
Gayathri Gaëlle Gaëtan Geert Geir Geneviève Geoffrey Georg George Georges Georgette Georgiana Georgina \
Gerald Gerardo Gerd Gerda Gergely Gergő Gerhard Germán Gert Gertrud Gheorghe Giacomo Giada Gian Giancarlo \
Gianfranco Gianluca Gianna Gianni Gijs Gil Gilang Gilbert Gilberto Gilles Gillian Gina Ginevra Gino Giorgia \
Giorgio Giovanna Giovanni Girindra Gisela Gisèle Gitte Giulia Giuliana Giuliano Giulio Giuseppe Giuseppina \
Gizella Gizem Gladys Glenn Godelieve Gonzalo Gonçalo Goran Gordana Gordon Gorka Gottfried Graciela Graham \
Graziella Gregor Gregory Greta Grete Grethe Griselda Gro Grzegorz Grégoire Grégory Gréta Guido Guilherme \
Guillaume Guillermo Gun Gunhild Gunilla Gunn Gunnar Gunnel Gustaf Gustav Gustavo Gustaw Gusztáv Gyula \
Gyöngyi György Györgyi Győző Gábor Gérard Géza Gökhan Göran Gösta Gül Gülay Gülcan Gülşen Günter Günther \
Hadi Hajnalka Hakan Haldun Haley Halil Halime Hamza Hana Handan Hande Hanna Hannah Hanne Hannele Hannu \
Hans Hansjörg Hanspeter Harald Hari Harish Harold Harri Harry Hartmut Hasan Hatice Havva Hayati Hayley \
Heather Hedvika Hedwig Hege Heidi Heike Heikki Heiko Heinrich Heinz Heitor Helen Helena Helene Helga \
Helge Heli Helle Helmi Helmut Hendra Hendrik Henning Henri Henrietta Henriette Henrik Henrique Henry \
Herbert Herman Hermann Hernando Hernán Heru Hidde Hilal Hilda Hilde Hildegard Hilkka Holger Horia Horst \
Hortense Horymír Howard Hoàng Hrvoje Hubert Hugo Hugues Humberto Hunor Huỳnh Hynek Håkan Håkon Håvard \
Héctor Hélène Hülya Hüseyin Hồ Ian Iara Ibolya Ibrahim Ida Ignacia Ignacio Ignacy Ignác Igor Iida Ika \
Iker Ilari Ilaria Ildikó Ileana Ilie Ilija Ilkka Ilmari Ilona Ilse Imelda Imre Imrich Ina Ines Inga Inge \
Ingeborg Ingegerd Ingegärd Ingela Ingemar Inger Ingo Ingrid Ingvar Inkeri Inès Inés Inês Ioan Ioana Iolanda \
Ion Ionel Ionuț Irena Irene Irfan Irina Irma Irmeli Irén Isa Isaac Isabel Isabela Isabella Isabelle Isak \
Ishaan Isidora Ismael István Itziar Iulia Iulian Iva Ivan Ivana Ivanka Ivar Iveta Ivica Ivka Ivo Ivona \
Iván Iwan Iwo Iztok Jaakko Jaana Jacek Jack Jacob Jacqueline Jacques Jadranka Jaime Jairo Jaka Jake Jakob \
Jakov Jakub Jalmari Jamal James Jamie Jan Jana Jane Janet Janez Jani Janice Janina Janine Janja Janko \
Janne Jannik Jared Jari Jarkko Jarl Jarmila Jarmo Jaromír Jaroslav Jaroslava Jasmin Jasmina Jasmine Jasminka \
Jasna Jason Jasper Javier Javiera Jean Jeanette Jeanne Jeannette Jeannine Jeff Jeffery Jeffrey Jele Jelena \
Jelle Jenna Jenni Jennifer Jenny Jens Jenő Jeppe Jeremi Jeremiah Jeremy Jernej Jeroen Jerry Jerzy Jesper \
Jesse Jessica Jhon Jill Jim Jimmy Jindřich Jindřiška Jitka Jiřina Jiří Joachim Joakim Joan Joana Joanna \
Joanne Joaquim Joaquín Jocelyne Jodi Jodie Joe Joel Johan Johana Johann Johanna Johannes John Johnny \
Joke Joko Jolana Jolanda Jolien Jolán Jon Jonas Jonathan Joni Jonna Jonáš Joonas Joost Jordi Jorge Joris \
Jorma Jorunn Jose Josef Josefa Josefin Josefina Josefine Josep Joseph Josephine Josette Joshua Josiane \
Josip Josipa Joso José Joséphine Jouko Jouni Jozef Jozo João Joël Joëlle Joško Jožef Jožefa Jožica Juan \
Juana Judit Judita Judith Juha Juhani Juho Jukka Jules Julia Julian Juliana Julianna Julie Julien Julieta \
Juliette Julijana Julio Julita Julius Juliusz Julián Juraj Jure Jurgen Jussi Justin Justine Justyna Jytte \
Ján János Jázmin Jérémy Jérôme Jéssica Józef József Jörg Jörgen Jørgen Júlia Jürgen Jędrzej Kaarina Kabir \
Kacper Kadir Kai Kaija Kaisa Kaitlyn Kaja Kajetan Kalervo Kalevi Kalina Kalle Kamil Kamila Kara Karel \
Karen Kari Karin Karina Karl Karla Karlo Karmen Karol Karoliina Karolina Karoline Karolína Karsten Kartika \
Kaspar Kasper Kata Katalin Katariina Katarina Katarína Kate Katelyn Kateřina Katharina Katherine Kathleen \
Kathrin Kathryn Kathy Katica Katie Katja Katri Katrien Katriina Katrin Katrina Kavya Kayla Kazimierz \
Keith Kelly Kelsey Kemal Kenan Kendra Kenneth Kenny Kerem Kerry Kerstin Kevin Kieran Kilian Kim Kimberley \
Kimberly Kimmo Kinga Kiran Kirsi Kirsten Kirsti Kirsty Kitti Kjell Kjersti Kjetil Klara Klaudia Klaudie \
Klaus Klavdija Klemen Klement Klára Knut Koen Konrad Konstantin Konstanty Kornel Kornelia Kornél Kris \
Krishna Krista Kristel Kristen Krister Kristian Kristiina Kristijan Kristin Kristina Kristine Kristof \
Kristoffer Kristóf Kristýna Krisztina Krisztián Krisztofer Krystal Krystian Krystyna Kryštof Krzysztof \
Ksawery Kubilay Kurt Květa Květoslava Kyara Kyle Kyllikki Kálmán Károly Kåre Kévim Lada Ladislav Ladislava \
Laetitia Laila Lajos Lakshmi Lana Lara Larissa Larry Lars Laura Laure Lauren Laurence Laurent Laurențiu \
Lauri Laurie Lavinia Lawrence Lea Leah Leandro Leanne Lee Leen Leena Leidy Leif Lena Lene Lenka Lennart \
Leo Leon Leona Leonard Leonardo Leonhard Leonie Leonor Leopoldo Leoš Lesley Leslie Lestari Letícia Levent \
Levente Lewis Leyla Lia Liam Liana Libor Libuše Lidia Lidija Lien Liesbeth Lieve Liisa Lili Lilian Liliana \
Liliane Lilla Lilly Lina Linda Lindsay Lindsey Line Linn Linnea Linnéa Linus Lionel Lisa Lisandro Lisbeth \
Lise Liselotte Lisette Livia Livio Liviu Liwia Ljiljana Ljudmila Lola Lone Lore Loredana Lorena Lorenz \
Lorenzo Lori Lotte Louis Louise Lourenço Lovisa Lovre Lovro Loïc Luana Lubomír Luboš Luc Luca Lucas Luce \
Lucia Lucian Luciana Luciano Lucie Lucien Lucija Lucio Lucy Lucía Ludmila Ludo Ludovic Ludovica Ludvig \
Ludvik Ludvík Luděk Luigi Luis Luisa Luka Lukas Luke Lukman Lukáš Luminița Lumír Lutgarde Luzia Luís \
Luísa Lydia Lynda Lynn Lynne László Léa Léo Léon Lê Lúcia Lý Lýdie Maaria Maarit Maarten Maartje Macarena \
Maciej Madalena Madeleine Mads Mafalda Magali Magda Magdalena Magdaléna Magdolna Maggie Magne Magnus \
Mahulena Maija Maik Maite Maj Maja Majken Maks Maksymilian Malcolm Malin Malte Malwina Manda Mandy Manfred \
Manish Manon Manuel Manuela Mara Marc Marcel Marcela Marcelina Marcell Marcella Marcelle Marcello Marcelo \
Marcia Marcin Marco Marcos Marcus Mare Mareike Marek Maren Margaret Margareta Margaretha Margarida Margarita \
Margaud Margaux Margherita Margit Margot Margrit Marguerite Mari Maria Marian Mariana Mariann Marianna \
Marianne Mariano Marica Marie Marieke Mariela Mariette Marija Marijan Marijana Marijke Marika Marilyn \
Mario Marion Marisa Marisol Marissa Marit Marita Maritza Marius Mariusz Marián Marja Marjaana Marjan \
Marjana Marjatta Marjeta Marjut Mark Marketta Markku Marko Markus Markéta Marleen Marlene Marlies Marta \
Marte Martha Marthe Martijn Martim Martin Martina Martine Martti Martín Marvin Mary Maryse María Massimiliano \
Massimo Mate Matea Matej Mateja Mateo Mateus Mateusz Matevž Mathias Mathieu Mathilde Mathis Mathéo Matias \
Matic Matija Matilda Matilde Matjaž Mato Matouš Mats Matteo Matthew Matthias Matthieu Matti Mattia Mattias \
Matyáš Matías Matěj Maura Maureen Maurice Mauricio Maurizio Mauro Maurycy Max Maxence Maxim Maxime Maximilian \
Maximiliano Maya Maša Meera Mees Megan Meghan Mehmet Mehtap Melania Melanie Melek Melina Melinda Melissa \
Meltem Meral Merja Merve Meryem Metin Metka Mette Mia Micael Micha Michael Michaela Michal Michaël Michał \
Micheal Michel Michela Michele Micheline Michelle Michiel Michèle Mieke Mieszko Miguel Miha Mihael Mihaela \
Mihai Mihály Mijo Mika Mikael Mikaela Mike Mikel Mikkel Mikko Miklós Mikołaj Mikuláš Milada Mile Milena \
Milica Milka Milo Miloslav Miloslava Miloš Miluše Milán Mine Minna Miran Miranda Mircea Mirco Mireia \
Mireille Mirela Mirella Miriam Mirja Mirjam Mirjami Mirjana Mirko Miroslav Miroslava Mislav Mitchell \
Miłosz Mladen Moa Mohamed Mohammad Mohammed Mohan Mohit Moisés Mojca Mojmír Molly Mona Monica Monika \
Monique Morena Morgane Moritz Morten Muhammad Mulyono Murat Muriel Murielle Murilo Musa Mustafa Muzaffer \
Myriam Márcio Mária Mário Márk Márta Márton Mátyás Máté Máximo Märta Mélanie Mélissa Mónica Mónika Mădălina \
Nadia Nadine Nadja Naděžda Naiara Nair Natalia Natalie Natalija Natan Nataniel Natascha Natasha Natasza \
Nataša Nath Nathalie Nathan Nathaniel Natálie Naufal Nazlı Necati Neil Nejc Nela Nele Nelly Nelson Nenad \
Nerea Nermin Neslihan Nevenka Neža Nguyễn Ngô Nicholas Nick Nicklas Nico Nicola Nicolae Nicolas Nicole \
Nicoleta Nicoletta Niels Nigel Nihat Nika Nikhil Niklas Niko Nikodem Nikol Nikola Nikolett Nikoletta \
Nikolina Nikša Nilgün Nils Nina Nino Nitin Noa Noah Noel Noor Nora Norbert Norman Novi Noémi Noémie Nuno \
Nuray Nuri Nuria Nurten Nurul Nádia Nándor Nóra Núria Oana Octavian Odette Okan Ola Olaf Olav Olavi Oldřich \
Ole Olga Olgierd Oliver Olivia Olivie Olivier Olivér Oliwier Olle Olli Olof Olov Omar Ondřej Oni Onni \
Onur Orhan Oriol Ornella Orsolya Orvokki Oscar Oskar Oskari Osman Osvaldo Otakar Othmar Oto Otto Ottó \
Otávio Otýlie Ove Ovidiu Ozan Oğuz Paavo Pablo Paige Paloma Pamela Paola Paolo Pascal Pascale Pasi Pasquale \
Patric Patrice Patricia Patricie Patricio Patrick Patrik Patrizia Patryk Patrícia Pau Paul Paula Paulette \
Pauli Pauliina Paulina Pauline Paulo Pavao Pavel Pavla Pavlína Pavol Paweł Peder Pedro Peggy Pekka Pelin \
Pentti Per Pernilla Pernille Pero Pertti Petar Peter Petr Petra Petri Petru Petter Petteri Phan Philip \
Philipp Philippe Phillip Phạm Pia Pierina Piero Pierre Pieter Pietro Piotr Pirjo Pirkko Piroska Pius \
Pontus Pooja Pranav Priscilla Priska Priya Przemysław Puput Purwanto Pál Päivi Pär Pål Pénélope Péter \
Pía Pınar Přemysl Quentin Rachael Rachel Radek Radim Radka Radomír Radoslav Radosław Radovan Radu Rafael \
Rafaela Rafał Raffaele Raffaella Ragnar Ragnhild Rahel Rahmat Rahmi Rahul Raija Raili Raimo Rainer Rajesh \
Rajko Rakesh Ralf Ralph Raluca Ramazan Ramon Ramona Ramón Randall Randi Randy Raphael Raphaël Raquel \
Rasmus Rastislav Ratih Ratna Ravi Raymond Raúl Rebecca Rebecka Rebeka Recep Reece Reginald Reha Reidun \
Reijo Reiner Reinhard Remo Renan Renata Renate Renato Renaud Renee Renzo Renáta René Renée Reza Rhonda \
Rhys Ria Ricardo Riccardo Richard Richárd Rickard Ricky Rico Ridwan Riikka Riitta Rik Rikke Rina Rini \
Risto Rita Ritva Rizki Robbe Robert Roberta Roberto Robin Rocco Rodney Rodolfo Rodrigo Roger Rohan Rohit \
Rok Roko Roksana Roland Rolando Rolf Romain Roman Romane Romano Romina Ronald Ronja Ronnie Ronny Roos \
Rosa Rosalia Rosaria Rosina Rosmarie Ross Rostislav Roxana Roy Rozalia Rozalija Rozália Ruben Rubén Rudi \
Rudolf Rudy Rui Rune Russell Rut Ruth Ruža Ryan Ryszard Réka Rémy Róbert Róza Rózsa Róża Rúben Răzvan \
Rıza Růžena Saar Sabina Sabine Sabri Sabrina Sacha Saga Sahil Sakari Salih Sally Salomé Salvatore Sam \
Samantha Sami Samira Samuel Samuli Sander Sandra Sandrine Sandro Sanja Sanjay Sanjeev Sanna Sanne Santeri \
Sara Sarah Sarina Satu Saverio Saša Sašo Scott Sean Sebastian Sebastiano Sebastián Sebastião Seda Sedat \
Seija Selim Selin Selma Selçuk Semih Semra Senne Seppe Seppo Serafina Serap Serdar Serena Serge Sergio \
Sergiu Serhat Serkan Seth Setya Severin Severino Sevil Sevim Shane Sharon Shaun Shawn Sheila Shelby Shelly \
Sherri Shirley Shreya Sibel Sibylle Siddharth Siegfried Signe Sigrid Sigurd Silas Silje Silke Silva Silvana \
Silvia Silvie Silvio Silviu Simen Simon Simona Simone Simonne Simão Simón Sina Sinan Sindre Sinikka Siniša \
Siri Sirkka Sirpa Sisko Sissel Siti Sjoerd Slavica Slavko Slavomír Slavěna Sneha Sofia Sofie Sofía Solveig \
Sondre Songül Sonia Sonja Sonny Sophia Sophie Soraia Sorin Soňa Spencer Srečko Stacey Stacy Stanislav \
Stanislava Stanisław Stanko Stefaan Stefan Stefania Stefanie Stefano Steffen Steinar Sten Stephan Stephanie \
Stephen Steve Steven Stian Stig Stijn Stina Stine Stjepan Stuart Stéphane Stéphanie Suat Sunil Suresh \
Susan Susana Susanna Susanne Suvi Suzana Suzanne Svatopluk Svatoslav Svein Sven Svenja Sverre Světlana \
Swantje Swen Syahrini Sylvain Sylvia Sylvie Sylwia Synnøve Szabolcs Szilveszter Szilvia Szilárd Szymon \
Sándor Sára Sébastien Sérgio Séverine Søren Süleyman Tadej Tadeusz Tadeáš Tage Tamara Tammy Tamás Taner \
Tania Tanja Tanvi Tanya Tapani Tapio Tara Tarja Tarun Tarık Tatiana Tatjana Taufik Tayfun Tea Teemu Tellervo \
Teodor Teodora Terence Teresa Tereza Terezija Terje Tero Terri Terry Terttu Teréz Terézia Tess Thea Theodor \
Theresa Therese Theresia Thiago Thibault Thibaut Thierry Thijs Thomas Thor Thorsten Théo Théodore Théophile \
Thérèse Tiago Tibor Tiffany Tiina Tijn Tilde Tilen Tim Timo Timothy Timothée Tina Tine Titin Tivadar \
Tiziana Tiziano Tjaša Tobias Tobiasz Todd Toivo Tola Tolga Tom Tomas Tomasz Tomaž Tomi Tomislav Tommaso \
Tommi Tommy Tomo Tomás Tomáš Tomé Tone Toni Tonje Tony Tonya Tor Torben Torbjörn Torbjørn Tore Torill \
Torsten Tove Tracey Tracy Travis Trevor Trine Tristan Troels Trond Trần Trịnh Tuba Tudor Tuomas Tuomo \
Turgut Turid Tuula Tuulia Tuulikki Tuğba Tyler Tymon Tymoteusz Tímea Tülay Tünde Ugo Ulla Ulrich Ulrika \
Ulrike Umar Umberto Unai Unni Uolevi Upik Uroš Urs Ursula Urszula Urška Uwe Uğur Vaibhav Valdemar Valentim \
Valentin Valentina Valentine Valeria Valerie Valerio Valter Valtteri Valéria Valérie Vanda Vanessa Varun \
Vasco Vasile Vasyl Vedant Vedran Veerle Vegard Veikko Veli Vendula Verena Verner Veronica Veronika Veronique \
Verónica Vesa Vicente Vicky Victor Victória Vida Vidar Vihaan Vijay Vikram Viktor Viktorie Viktória Vilde \
Vilhelm Viliam Viljami Ville Vilma Vilmos Vilém Vinay Vince Vincent Vincenza Vincenzo Vinicius Vino Viola \
Violeta Viorel Virgilio Virginie Virág Vito Vitor Vittorio Vitória Vivek Viviana Viviane Vivien Vjekoslav \
Vlad Vladimir Vladimír Vladimíra Vladislav Vlado Vlasta Vlastimil Vojtěch Volkan Volker Vratislav Václav \
Väinö Véronique Víctor Vít Vítor Vítězslav Võ Věra Vũ Wahyu Walter Wanda Wawan Wayne Wenche Wendy Werner \
Wesley Whitney Widya Wiebke Wiktor Wilhelm Willem Willi William Willie Willy Wilma Wilson Wim Winda Wira \
Wisnu Witold Wojciech Wolfgang Wout Wouter Wulan Xavier Xenia Ximena Yakup Yaneth Yani Yannick Yara Yasemin \
Yasin Yasmin Yasna Yavuz Yaşar Yeliz Yngve Yolanda Yulia Yuliana Yunus Yusuf Yves Yvette Yvonne Zacharie \
Zachary Zahra Zaira Zalán Zbyněk Zdenka Zdeněk Zdeňka Zdislava Zdravko Zehra Zeki Zeliha Zeynep Zikmund \
Zita Zlatko Zoe Zoltán Zoran Zorka Zoé Zsanett Zsigmond Zsolt Zsombor Zsuzsanna Zsófia Zulaikha Zuzana \
Zvonko Ábel Ádám Ágnes Ákos Álvaro Ángel Ángela Áron Árpád Ângela Ângelo Åke Åsa Åse Çağlar Édith Édouard \
Élisabeth Élise Élodie Éléonore Émile Émilie Éric Érica Étienne Éva Íris Íñigo Óscar Ömer Özge Özgür \
Özlem Øystein Øyvind Ümit Đinh Đoàn Đuro Đurđica Đặng Đỗ İbrahim İhsan İlhan İlker İlknur İsmail İsmet \
Ľubica Ľubomír Ľudmila Łukasz Şebnem Şule Şükrü Šime Šimon Špela Štefan Štefanija Štefica Štěpán Štěpánka \
Šárka Žan Žaneta Željka Željko Žiga Žofie Ștefan Άγγελος Άννα Άρης Έλλη Όλγα Αγγελική Αθανάσιος Αικατερίνη \
Αλέξανδρος Αλέξιος Αλεξάνδρα Αναστάσιος Αναστασία Ανδρέας Ανδρομάχη Αντωνία Αντώνης Αντώνιος Απόστολος \
Αργύρης Αριστείδης Ασπασία Βάσω Βίκτωρ Βαρβάρα Βασίλειος Βασίλης Βασιλική Γαβριήλ Γεράσιμος Γεωργία Γεώργιος \
Γιάννης Γιώργος Γρηγόρης Γρηγόριος Δέσποινα Δήμητρα Δημήτρης Δημήτριος Διονυσία Διονύσιος Ελένη Ελευθέριος \
Ελισάβετ Εμμανουήλ Ευάγγελος Ευαγγελία Ευγενία Ευστάθιος Ευφροσύνη Ηλίας Ηρακλής Θάνος Θεοδώρα Θεοφάνης \
Θεόδωρος Θωμάς Ιάκωβος Ιάσονας Ιουλία Ισίδωρος Ιωάννα Ιωάννης Κυριάκος Κωνσταντίνα Κωνσταντίνος Κώστας \
Λάζαρος Λάμπρος Λεωνίδας Μάρθα Μάριος Μαγδαληνή Μανώλης Μαρία Μαρίνα Μαρκέλλα Μελίνα Μιλτιάδης Μιχάλης \
Μιχαήλ Νίκος Νεκτάριος Νικολέττα Νικόλαος Ξένια Ξενοφών Οδυσσέας Ορέστης Πέτρος Παναγιώτα Παναγιώτης \
Παύλος Περικλής Πηνελόπη Ραφαήλ Ρεγγίνα Σάββας Σοφοκλής Σπυρίδων Σπύρος Στέλιος Στέφανος Σταμάτης Σταυρούλα \
Σταύρος Στυλιανή Στυλιανός Σωκράτης Σωτήρης Σωτήριος Τάσος Τιμόθεος Φίλιππος Φωτεινή Φώτης Φώτιος Χαράλαμπος \
Χρήστος Χριστίνα Χρυσούλα Χρύσα Єва Євген Євгенія Єлисавета Ігор Ілля Інна Ірена Ірина Александр Александра \
Александър Алексей Алина Алла Аліна Анастасия Анатолий Анатолій Ангелина Ангеліна Андрей Андрій Анна \
Антоанета Антон Антонина Аркадий Арсен Артем Артур Асен Атанас Богдан Богдана Борис Борислав Боряна Вадим \
Валентин Валентина Валери Валерий Валерия Валерьян Валерій Валерія Ваня Варвара Васил Василена Василий \
Василь Венцислав Вероника Весела Веселин Виктор Виктория Виталий Владимир Владислав Володимир Всеволод \
Вячеслав Віктор Вікторія Віталій Галина Геннадий Геннадій Георги Георгий Георгій Гергана Герман Глеб \
Григорий Григорій Даниил Данила Данило Данна Дарина Дарья Демид Денис Деница Десислава Диана Димитрина \
Димитър Дмитрий Дмитро Евгений Евгения Евдокия Егор Едита Едуард Екатерина Елена Елизавета Емил Ефим \
Жанна Живко Захар Зинаида Зиновій Златка Зоя Ивайло Иван Иванка Игнат Игорь Илья Ираида Ирина Йордан \
Йорданка Калин Камілла Катерина Кира Кирил Кирилл Клавдия Климент Константин Костянтин Красимир Красимира \
Ксения Лариса Леонид Леонід Леся Лидия Любомир Людмил Людмила Лідія Магдалена Макар Максим Маргарита \
Мариана Марин Марина Мария Марк Марко Марта Мартин Марфа Марія Матвей Микита Микола Милена Милица Мирон \
Мирослав Михаил Михайлина Михайло Назар Наталия Наталья Наталія Невена Никита Никифор Николай Нина Ніна \
Огнян Оксана Олег Олександр Олександра Олексій Олена Олимпиада Ольга Омелян Орест Орина Остап Павел Павло \
Пенка Петр Петро Петър Петя Пилип Пламен Полина Прасковья Прохор Радослав Раиса Регина Роксолана Росен \
Росица Ростислав Румен Русана Руслан Савва Светлана Святослав Світлана Семен Сергей Сергій Силвия Симеон \
Снежана Соломія Станислав Станіслав Степан Стефан Стефка Стоян Таисия Тамара Тарас Татьяна Теодора Тетяна \
Тимофей Тимофій Тимур Тихон Тодор Трофим Ульяна Федор Федір Филипп Христина Христо Цветан Цветелина Эдуард \
Эльдар Эмилия Юлиан Юлия Юлія Юрий Юрій Юхим Явор Яков Яків Яна Ярема Ярина Ярослав אביגיל אביתר אברהם \
אהוד אהרון אוריאל אורית אורלי אילן אילנה איתי איתמר איתן אליהו אליעזר אלישבע אלכס אלעזר אמיר אסף אסתר \
אפרת אריאל בנימין גלית דבורה דוד דנה דני דניאל דניאלה הדס הילה זאב חנה טליה יאיר יגאל יהודה יהודית יהונתן \
יהושע יואב יונתן יוסי יוסף יותם יעל יעקב יצחק ליאור ליאת מאיה מאיר מיכאל מיכל מירב מנחם מרדכי מרים משה \
נועה נועם נחמה נתן נתנאל סיגל עומר עופר עידו עידן עמוס עמית ענת צפורה רבקה רוני רונית רחל רפאל שלמה שמואל \
שמעון שרה תמר آتنا آراد آرتين آرتین آرش آرمين آرمین آريا آرين آریا آرین آيدا آيلين آيناز آیدا آیلین آیناز \
أحمد أرزقي أسامة أسماء أشرف أكرم أمجد أمين أمينة أناييس أنس أنيس أنيسة أيمن أيوب إبراهيم إسماعيل إلياس \
إيناس ابوالفضل احسان احمد اسما اميرحسين اميررضا اميرعباس اميرمحمد اميرمهدي امیرحسین امیررضا امیرعباس \
امیرمحمد امیرمهدی امین ايليا اکبر ایلیا باسم بسام بلال بنيامين بنیامین بهرام بهزاد تامر تينهينان جميل \
حازم حسام حسن حسنا حسين حسین حمد حمزة حمید حنانه خالد خديجة خليل داليا دانيال دانیال رائد راشد رامي رانية \
رشا رشدي رشيد رضا رقيه رقیه رمزي رياض ريحانه ريم ريما ریحانه زكريا زهرا زياد زيد زينب زينة زینب سارا \
سارة سارینا سامي ساميار سجاد سرين سعاد سعد سعيد سفيان سلمى سليم سليمة سمير سميرة سمیه سومية سيليا سيلين \
سينا سینا شاهین شريف صالح صبرينة صفية صلاح صوفيا طارق طاها طلال عادل عبدالرحمن عبدالله عثمان عرشیا عصام \
علي عليرضا علی علیرضا عماد عمر غسان فؤاد فادي فارس فاروق فاطمة فاطمه فرحات فرهاد فريال فريد فضيل فهد \
فوزية فيصل كاتيا كاهينة كريم كمال كیان كیانا لطفي لمين ليث ليديا ليزا ليلى ليليا لينا ليندة لیلا مائده \
ماجد ماريا مازن ماسِينيسا مالك ماهان مايا مبين مبينا مبین مبینا مجید محدثه محسن محمد محمدامين محمدامین \
محمدجواد محمدحسين محمدحسین محمدرضا محمدعلي محمدمهدي محمدياسين محمدپارسا محمدیاسین محمود محند مراد مروان \
مروة مريم مریم مزرية مسعود مصطفى معاذ معصومه مليکا ملیكا منذر منير مهدي مهديس مهدی مهدیس مهدیه مهرداد \
مهسا موسى مولود ميرا ميليسا مينة نادية نازنين نازنین ناصر ناظم نبيل نريمان نزار نسرين نسرین نسيم نهاد \
نوال نوید نیما هاجر هانية هانيه هانیه هشام هليا هلیا همام هناء هيثم وائل وحید وسيم وليد ياسر ياسمين ياسمينة \
ياسين يانيس يحيى يسرى يسنا يوسف يونس پارسا پرنيا پرهام کامران کاوه کيان کيانا یاسمین یاسین یسنا یوسف \
अंकिता अंकुर अंजली अजय अजित अनिता अनिल अनुज अनुष्का अपर्णा अभय अभिजीत अभिनव अभिषेक अमित अमिता अमृता अरविंद \
अरुण अर्चना अर्जुन अशोक आदित्य आलोक इशिता उमेश ऋतु ऐश्वर्या कपिल करण करिश्मा कुणाल गणेश गीता गोपाल गोविंद \
गौतम गौरव चेतन जगदीश जितेंद्र जितेन्द्र तन्वी दिनेश दिलीप दिव्या दीपक दीपाली धनंजय नरेंद्र नरेन्द्र नवीन \
निखिल निलेश निशा नीरज नीलम नेहा पंकज पल्लवी पारुल प्रणव प्रतिभा प्रदीप प्रमोद प्रवीण प्रशांत प्रिया प्रीति \
बृजेश मनीष मनीषा मनोज ममता महेश माधुरी मीनाक्षी मुकेश मोहित योगेश रमेश रवि राकेश राजीव राजेंद्र राजेश \
राहुल रितु रीना रेखा रोहित ललित वंदना विजय विनय विनोद विवेक विशाल वीरेंद्र शंकर शालिनी शिखा शिवानी शैलेश \
श्वेता संजय संजीव संदीप सचिन सतीश समीर सरिता सविता सुधीर सुनीता सुनील सुमित सुरेंद्र सुरेश सुशील सौरभ \
स्नेहा स्वाति हरीश हिमांशु हेमंत ";
